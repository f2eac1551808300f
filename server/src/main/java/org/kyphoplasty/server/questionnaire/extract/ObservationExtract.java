package org.kyphoplasty.server.questionnaire.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.kyphoplasty.server.questionnaire.form.FormItem;
import org.kyphoplasty.server.questionnaire.form.ResponseNode;
import org.kyphoplasty.server.questionnaire.form.Sdc;

/**
 * An observation of each answer to an item that is marked for it (<a
 * href="http://hl7.org/fhir/uv/sdc/extraction.html">SDC, observation-based extraction</a>).
 */
final class ObservationExtract {
  private ObservationExtract() {}

  static boolean isMarked(FormItem item) {
    return item.isMarked(Sdc.OBSERVATION_EXTRACT) && item.item().hasCode();
  }

  static List<Extracted> of(ResponseNode node) {
    List<Extracted> observations = new ArrayList<>();
    String key = AnswerKey.of(node);
    for (Type answer : node.answers()) {
      String own = node.item().item().getRepeats() ? key + "." + (observations.size() + 1) : key;
      observations.add(new Extracted(observation(node.item(), answer), own, false));
    }
    return observations;
  }

  private static Observation observation(FormItem item, Type answer) {
    Observation observation = new Observation().setStatus(ObservationStatus.FINAL);
    item.item().getCode().forEach(each -> observation.getCode().addCoding(each.copy()));
    for (Extension each : item.item().getExtensionsByUrl(Sdc.EXTRACT_CATEGORY)) {
      if (each.getValue() instanceof CodeableConcept category) {
        observation.addCategory(category.copy());
      }
    }
    return observation.setValue(value(item, answer));
  }

  private static Type value(FormItem item, Type answer) {
    if (answer instanceof Coding coding) {
      return new CodeableConcept(coding.copy());
    }
    if (answer instanceof DateType day) {
      return new DateTimeType(day.getValueAsString());
    }
    if (answer instanceof UriType url) {
      return new StringType(url.getValueAsString());
    }
    Extension unit = item.extension(Sdc.UNIT);
    if (answer instanceof IntegerType whole && unit != null) {
      return quantity(BigDecimal.valueOf(whole.getValue()), unit);
    }
    if (answer instanceof DecimalType decimal) {
      return unit == null
          ? new Quantity().setValue(decimal.getValue())
          : quantity(decimal.getValue(), unit);
    }
    return answer.copy();
  }

  private static Quantity quantity(BigDecimal value, Extension unit) {
    Coding coding = (Coding) unit.getValue();
    return new Quantity()
        .setValue(value)
        .setUnit(coding.hasDisplay() ? coding.getDisplay() : coding.getCode())
        .setSystem(coding.getSystem())
        .setCode(coding.getCode());
  }
}
