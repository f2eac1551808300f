package org.kyphoplasty.server.questionnaire.extract;

import java.util.List;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;

/**
 * Keeps what the record says beyond an answer that only repeats it: the text and the further codes
 * of a concept, the time of a day. A form shows one code and a day, and gives them back.
 */
final class EarlierValue {
  private static final int DAY = "2026-03-01".length();

  private EarlierValue() {}

  /** The earlier value that says what the new one says, or the new one. */
  static IBase orNew(List<? extends IBase> earlier, IBase answered) {
    return earlier.stream()
        .filter(each -> says(each, answered))
        .map(IBase.class::cast)
        .findFirst()
        .orElse(answered);
  }

  private static boolean says(IBase earlier, IBase answered) {
    if (earlier instanceof CodeableConcept before && answered instanceof CodeableConcept after) {
      return after.getCoding().size() == 1
          && before.hasCoding(
              after.getCodingFirstRep().getSystem(), after.getCodingFirstRep().getCode());
    }
    return earlier instanceof DateTimeType before
        && answered instanceof DateTimeType after
        && after.getValueAsString().length() == DAY
        && before.getValueAsString().startsWith(after.getValueAsString());
  }
}
