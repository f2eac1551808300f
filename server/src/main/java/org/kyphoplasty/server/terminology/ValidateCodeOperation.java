package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * {@code ValueSet/$validate-code} (<a
 * href="http://hl7.org/fhir/R4/valueset-operation-validate-code.html">R4</a>).
 */
final class ValidateCodeOperation {
  private static final Set<String> KNOWN = known();

  private final Terminologies terminologies;

  ValidateCodeOperation(Terminologies terminologies) {
    this.terminologies = terminologies;
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>(ChosenValueSet.PARAMETERS);
    known.addAll(
        Set.of(
            "abstract",
            "code",
            "codeableConcept",
            "coding",
            "display",
            "displayLanguage",
            "system",
            "systemVersion"));
    return Set.copyOf(known);
  }

  Parameters validate(@Nullable IdType id, RequestDetails request) {
    return validate(id, request, terminologies.current());
  }

  static Parameters validate(@Nullable IdType id, RequestDetails request, Terminology terminology) {
    Asked asked = Asked.of(request, KNOWN);
    ValueSet valueSet = ChosenValueSet.of(id, asked, terminology);
    CodeCheck check = CodeCheck.of(asked);
    return Verdict.ofAny(
            AskedCodes.of(
                asked, asked.text("system").orElse(null), asked.text("systemVersion").orElse(null)),
            coding -> judge(coding, valueSet, check, terminology))
        .toParameters();
  }

  private static Verdict judge(
      Coding coding, ValueSet valueSet, CodeCheck check, Terminology terminology) {
    if (!coding.hasSystem() || !coding.hasCode()) {
      return Verdict.invalid("A coding without system or code is in no value set");
    }
    CodeSource source = terminology.systems().find(coding.getSystem()).orElse(null);
    String held = source == null ? null : source.version();
    if (coding.hasVersion() && held != null && !held.equals(coding.getVersion())) {
      return Verdict.invalid(
          "%s is known in version %s only, not in version %s"
              .formatted(coding.getSystem(), held, coding.getVersion()));
    }
    Optional<Member> found = terminology.valueSets().find(valueSet, coding);
    return found
        .map(member -> check.judge(member, coding, null))
        .orElseGet(() -> Verdict.invalid(notIn(coding, valueSet, source)));
  }

  private static String notIn(Coding coding, ValueSet valueSet, @Nullable CodeSource source) {
    String message =
        "%s|%s is not in the value set%s"
            .formatted(
                coding.getSystem(),
                coding.getCode(),
                valueSet.hasUrl() ? " " + valueSet.getUrl() : "");
    if (source == null) {
      return message + "; this server does not know the code system";
    }
    return source.find(coding.getCode()).isPresent()
        ? message
        : message + "; " + source.unknown(coding.getCode());
  }
}
