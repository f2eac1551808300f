package org.kyphoplasty.server.terminology;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code $validate-code}.
 *
 * @param message why not; or what else there is to know
 * @param display the name that the code should have
 */
record Verdict(boolean valid, @Nullable String message, @Nullable String display) {
  static Verdict invalid(String message) {
    return new Verdict(false, message, null);
  }

  /** Of several codings of one concept it is enough that one is valid (R4, codeableConcept). */
  static Verdict ofAny(List<Coding> codings, Function<Coding, Verdict> judge) {
    List<Verdict> all = codings.stream().map(judge).toList();
    return all.stream()
        .filter(Verdict::valid)
        .findFirst()
        .orElseGet(
            () ->
                new Verdict(
                    false,
                    all.stream()
                        .map(Verdict::message)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; ")),
                    all.get(0).display));
  }

  Parameters toParameters() {
    Parameters parameters = new Parameters();
    parameters.addParameter("result", new BooleanType(valid));
    if (message != null) {
      parameters.addParameter("message", new StringType(message));
    }
    if (display != null) {
      parameters.addParameter("display", new StringType(display));
    }
    return parameters;
  }
}
