package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap.OtherElementComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/**
 * {@code ConceptMap/$translate} (<a
 * href="http://hl7.org/fhir/R4/conceptmap-operation-translate.html">R4</a>), both ways. The
 * equivalence says how the result relates to what was asked about, in reverse too.
 */
final class TranslateOperation {
  private final Terminologies terminologies;

  TranslateOperation(Terminologies terminologies) {
    this.terminologies = terminologies;
  }

  Parameters translate(@Nullable IdType id, RequestDetails request) {
    TranslateRequest asked = TranslateRequest.of(id, request, terminologies.current());
    List<Mapping> found =
        asked.codings().stream()
            .filter(coding -> coding.hasSystem() && coding.hasCode())
            .flatMap(coding -> mappings(coding, asked))
            .toList();
    boolean translated = found.stream().anyMatch(Mapping::isMatch);
    Parameters answer = new Parameters();
    answer.addParameter("result", new BooleanType(translated));
    if (!translated) {
      answer.addParameter("message", new StringType(why(asked, found)));
    }
    found.forEach(mapping -> match(answer, mapping));
    return answer;
  }

  private static Stream<Mapping> mappings(Coding coding, TranslateRequest asked) {
    return asked.maps().stream()
        .flatMap(map -> map.of(coding, asked.reverse()))
        .filter(
            mapping ->
                asked.targetSystem().stream().allMatch(s -> s.equals(mapping.targetSystem())));
  }

  private static String why(TranslateRequest asked, List<Mapping> found) {
    String codes =
        String.join(
            ", ", asked.codings().stream().map(c -> c.getSystem() + "|" + c.getCode()).toList());
    return found.isEmpty()
        ? "No published ConceptMap that was asked for maps " + codes
        : "For " + codes + " there is no equivalent";
  }

  private static void match(Parameters answer, Mapping mapping) {
    ParametersParameterComponent match = answer.addParameter().setName("match");
    match.addPart().setName("equivalence").setValue(new CodeType(mapping.equivalence().toCode()));
    if (mapping.target() != null) {
      match.addPart().setName("concept").setValue(mapping.target());
    }
    mapping.products().forEach(product -> product(match, product));
    match.addPart().setName("source").setValue(new UriType(mapping.map().getUrl()));
  }

  private static void product(ParametersParameterComponent match, OtherElementComponent product) {
    ParametersParameterComponent part = match.addPart().setName("product");
    part.addPart().setName("element").setValue(new UriType(product.getProperty()));
    part.addPart()
        .setName("concept")
        .setValue(new Coding(product.getSystem(), product.getValue(), product.getDisplay()));
  }
}
