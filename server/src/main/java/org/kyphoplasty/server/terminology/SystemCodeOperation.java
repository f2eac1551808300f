package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * {@code CodeSystem/$validate-code} (<a
 * href="http://hl7.org/fhir/R4/codesystem-operation-validate-code.html">R4</a>).
 */
final class SystemCodeOperation {
  private static final Set<String> KNOWN =
      Set.of(
          "abstract",
          "code",
          "codeSystem",
          "codeableConcept",
          "coding",
          "display",
          "displayLanguage",
          "url",
          "version");

  private final Terminologies terminologies;

  SystemCodeOperation(Terminologies terminologies) {
    this.terminologies = terminologies;
  }

  Parameters validate(@Nullable IdType id, RequestDetails request) {
    Asked asked = Asked.of(request, KNOWN);
    CodeSource system = system(id, asked, terminologies.current());
    CodeCheck check = CodeCheck.of(asked);
    return Verdict.ofAny(
            AskedCodes.of(asked, system.url(), null), coding -> judge(coding, system, check))
        .toParameters();
  }

  private static CodeSource system(@Nullable IdType id, Asked asked, Terminology terminology) {
    Optional<String> url = asked.text("url");
    Optional<CodeSystem> sent = asked.resource("codeSystem", CodeSystem.class);
    if (Stream.of(id != null, url.isPresent(), sent.isPresent()).filter(w -> w).count() > 1) {
      throw new InvalidRequestException(
          "Name one code system: by its id in the path, by 'url', or send it as 'codeSystem'");
    }
    if (id != null) {
      return ChosenSystem.byId(id, terminology);
    }
    if (sent.isPresent()) {
      return new DefinedSystem(sent.get());
    }
    String named =
        url.or(() -> asked.coding("coding").map(Coding::getSystem))
            .orElseThrow(() -> new InvalidRequestException("Name the code system with 'url'"));
    return terminology.systems().require(named, asked.text("version").orElse(null));
  }

  private static Verdict judge(Coding coding, CodeSource system, CodeCheck check) {
    if (coding.hasSystem() && !coding.getSystem().equals(system.url())) {
      return Verdict.invalid(
          "%s|%s is of another system than %s"
              .formatted(coding.getSystem(), coding.getCode(), system.url()));
    }
    if (coding.hasVersion()
        && system.version() != null
        && !coding.getVersion().equals(system.version())) {
      return Verdict.invalid(
          "%s is known in version %s only, not in version %s"
              .formatted(system.url(), system.version(), coding.getVersion()));
    }
    return Optional.ofNullable(coding.getCode())
        .flatMap(system::find)
        .map(concept -> check.judge(Member.of(concept), coding, system.caution()))
        .orElseGet(() -> Verdict.invalid(system.unknown(String.valueOf(coding.getCode()))));
  }
}
