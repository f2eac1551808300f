package org.kyphoplasty.server.questionnaire.populate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.questionnaire.form.AnswerChoices;
import org.kyphoplasty.server.questionnaire.form.FormItem;
import org.kyphoplasty.server.questionnaire.form.Sdc;

/** Makes answers of an item's type from what an expression gave, where nothing is lost by that. */
final class AnswerValues {
  private static final int DAY = 10;

  private AnswerValues() {}

  /** The answer; empty if the value is not one that the item takes. */
  static Optional<Type> of(FormItem item, Base value) {
    return Optional.ofNullable(convert(item, value));
  }

  private static @Nullable Type convert(FormItem item, Base value) {
    QuestionnaireItemType type = item.item().getType();
    return switch (type) {
      case BOOLEAN -> value instanceof BooleanType truth ? truth.copy() : null;
      case INTEGER -> whole(item, value);
      case DECIMAL -> decimal(item, value);
      case DATE -> date(value);
      case DATETIME -> dateTime(value);
      case TIME -> value instanceof TimeType time ? time.copy() : null;
      case STRING, TEXT -> text(value);
      case URL -> value instanceof PrimitiveType<?> url ? new UriType(url.asStringValue()) : null;
      case CHOICE, OPENCHOICE -> chosen(item, value);
      case QUANTITY -> quantity(item, value);
      case REFERENCE -> value instanceof Reference reference ? reference.copy() : null;
      case ATTACHMENT -> value instanceof Attachment attachment ? attachment.copy() : null;
      default -> null;
    };
  }

  private static @Nullable Type whole(FormItem item, Base value) {
    BigDecimal number = number(item, value);
    try {
      return number == null ? null : new IntegerType(number.intValueExact());
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private static @Nullable Type decimal(FormItem item, Base value) {
    BigDecimal number = number(item, value);
    return number == null ? null : new DecimalType(number);
  }

  private static @Nullable BigDecimal number(FormItem item, Base value) {
    if (value instanceof IntegerType whole && whole.hasValue()) {
      return BigDecimal.valueOf(whole.getValue());
    }
    if (value instanceof DecimalType decimal) {
      return decimal.getValue();
    }
    return value instanceof Quantity quantity && isInUnitOf(item, quantity)
        ? quantity.getValue()
        : null;
  }

  /** A number says what a quantity does only without a comparator and in the unit of the item. */
  private static boolean isInUnitOf(FormItem item, Quantity quantity) {
    Extension unit = item.extension(Sdc.UNIT);
    if (unit != null && unit.getValue() instanceof Coding coding) {
      return !quantity.hasComparator() && coding.getCode().equals(quantity.getCode());
    }
    String code = quantity.getCode();
    return !quantity.hasComparator() && (code == null || code.equals("1") || code.startsWith("{"));
  }

  private static @Nullable Type date(Base value) {
    if (!(value instanceof BaseDateTimeType date) || !date.hasValue()) {
      return null;
    }
    String text = date.getValueAsString();
    return new DateType(text.substring(0, Math.min(DAY, text.length())));
  }

  private static @Nullable Type dateTime(Base value) {
    return value instanceof BaseDateTimeType date && date.hasValue()
        ? new DateTimeType(date.getValueAsString())
        : null;
  }

  private static @Nullable Type text(Base value) {
    String text = null;
    if (value instanceof PrimitiveType<?> primitive) {
      text = primitive.getValueAsString();
    } else if (value instanceof CodeableConcept concept) {
      text = concept.hasText() ? concept.getText() : concept.getCodingFirstRep().getDisplay();
    } else if (value instanceof Coding coding) {
      text = coding.getDisplay();
    }
    return text == null || text.isBlank() ? null : new StringType(text);
  }

  private static @Nullable Type chosen(FormItem item, Base value) {
    AnswerChoices choices = item.choices();
    if (value instanceof Coding || value instanceof CodeableConcept) {
      Stream<Coding> codings =
          value instanceof CodeableConcept concept
              ? concept.getCoding().stream()
              : Stream.of((Coding) value);
      return choices == null
          ? codings.findFirst().map(Coding::copy).orElse(null)
          : codings.flatMap(each -> choices.find(each).stream()).findFirst().orElse(null);
    }
    if (item.item().getType() == QuestionnaireItemType.OPENCHOICE) {
      return text(value);
    }
    return value instanceof Type other && choices != null && choices.has(other)
        ? other.copy()
        : null;
  }

  private static @Nullable Type quantity(FormItem item, Base value) {
    if (value instanceof Quantity quantity) {
      return quantity.copy();
    }
    BigDecimal number = number(item, value);
    Extension unit = item.extension(Sdc.UNIT);
    if (number == null || unit == null || !(unit.getValue() instanceof Coding coding)) {
      return null;
    }
    return new Quantity()
        .setValue(number)
        .setUnit(coding.getDisplay())
        .setSystem(coding.getSystem())
        .setCode(coding.getCode());
  }
}
