package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.util.ClasspathUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.hl7.fhir.r4.model.codesystems.ConceptSubsumptionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * UCUM, whose codes are a grammar: the UCUM library of HL7 decides which are right and names them.
 * HAPI would read UCUM's tables anew for each code.
 */
final class Units implements CodeSource {
  static final String UCUM = "http://unitsofmeasure.org";
  private static final int LONGEST = 200;

  private @Nullable UcumEssenceService library;

  @Override
  public String url() {
    return UCUM;
  }

  @Override
  public String version() {
    return library().ucumIdentification().getVersion();
  }

  @Override
  public String name() {
    return "UCUM";
  }

  @Override
  public boolean isFragment() {
    return false;
  }

  @Override
  public synchronized Optional<Concept> find(String code) {
    if (code.isBlank() || code.length() > LONGEST || library().validate(code) != null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Concept.of(UCUM, code, library().analyse(code)));
    } catch (UcumException e) {
      return Optional.empty();
    }
  }

  /** UCUM has no hierarchy: a unit stands above no other. */
  @Override
  public Optional<ConceptSubsumptionOutcome> relation(Concept one, Concept other) {
    return Optional.of(
        one.code().equals(other.code())
            ? ConceptSubsumptionOutcome.EQUIVALENT
            : ConceptSubsumptionOutcome.NOTSUBSUMED);
  }

  private synchronized UcumEssenceService library() {
    if (library == null) {
      try (InputStream tables = ClasspathUtil.loadResourceAsStream("/ucum-essence.xml")) {
        library = new UcumEssenceService(tables);
      } catch (UcumException e) {
        throw new IllegalStateException("The tables of UCUM cannot be read", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return library;
  }
}
