package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kyphoplasty.server.apply.logic.CompiledLogic;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.logic.PatientRecord;

/** 'And' and 'or' come to what CQL says, and the second operand is left out where it can be. */
class ShortCircuitsTest {
  private static final String FAILS = "Message(true, true, 'x', 'Error', 'was evaluated')";

  /** What each operand may be, first as any Boolean and then, but for null, as one never null. */
  private static final Map<String, List<String>> OPERANDS =
      Map.of(
          "true", List.of("true", "exists({ 1 })", "('a' ~ 'A')"),
          "false", List.of("false", "exists({ null as Integer })", "not exists({ 1 })"),
          "null", List.of("(null as Boolean)"));

  private static LogicSession.Outcome outcome(String expression) {
    TinyPackage logic = new TinyPackage().logic("Lazy", "define \"X\": " + expression);
    Patient patient = new Patient();
    patient.setId("p");
    return new CompiledLogic(logic.all(Library.class), logic.all(ValueSet.class))
        .open(
            new PatientRecord(patient, List.of(), Map.of()),
            new Parameters(),
            ZonedDateTime.now(ZoneOffset.UTC),
            Deadline.in(Duration.ofMinutes(1)))
        .evaluate(new Define(TinyPackage.BASE + "/Library/Lazy", "X"));
  }

  private static @Nullable Object value(String expression) {
    LogicSession.Outcome outcome = outcome(expression);
    assertThat(outcome.error()).as(expression).isNull();
    return outcome.value();
  }

  static Stream<Arguments> truthTables() {
    return Stream.of(
        Arguments.of("true", "true", "true", "true"),
        Arguments.of("true", "false", "false", "true"),
        Arguments.of("true", "null", "null", "true"),
        Arguments.of("false", "true", "false", "true"),
        Arguments.of("false", "false", "false", "false"),
        Arguments.of("false", "null", "false", "null"),
        Arguments.of("null", "true", "null", "true"),
        Arguments.of("null", "false", "false", "null"),
        Arguments.of("null", "null", "null", "null"));
  }

  @ParameterizedTest
  @MethodSource("truthTables")
  void keepsTheTruthTables(String left, String right, String and, String or) {
    for (String first : OPERANDS.get(left)) {
      for (String second : OPERANDS.get(right)) {
        String both = first + " and " + second;
        String either = first + " or " + second;
        assertThat(String.valueOf(value(both))).as(both).isEqualTo(and);
        assertThat(String.valueOf(value(either))).as(either).isEqualTo(or);
        assertThat(value("(not (" + both + ")) is null")).as(both).isEqualTo(and.equals("null"));
        assertThat(value("exists(({ 1 }) N where " + both + ")"))
            .as("where " + both)
            .isEqualTo(and.equals("true"));
        assertThat(value("exists(({ 1 }) N where not (" + either + "))"))
            .as("where not " + either)
            .isEqualTo(or.equals("false"));
        assertThat(value("if " + either + " then 1 else 2"))
            .as("if " + either)
            .isEqualTo(or.equals("true") ? 1 : 2);
        assertThat(value("exists(({ 1 }) N with ({ 1 }) M such that " + both + ")"))
            .as("such that " + both)
            .isEqualTo(and.equals("true"));
      }
    }
  }

  @Test
  void leavesTheSecondOperandOutWhereTheFirstDecides() {
    assertThat(value("exists({ null as Integer }) and " + FAILS)).isEqualTo(false);
    assertThat(value("exists({ 1 }) or " + FAILS)).isEqualTo(true);
    assertThat(value("({ 1, 2 }) N where N > 2 and " + FAILS)).isEqualTo(List.of());
    assertThat(value("({ 1, 2 }) N where N > 0 or " + FAILS)).isEqualTo(List.of(1, 2));
    assertThat(value("if 1 > 2 and " + FAILS + " then 1 else 2")).isEqualTo(2);
  }

  @Test
  void evaluatesTheSecondOperandWhereItMatters() {
    assertThat(outcome("exists({ 1 }) and " + FAILS).error()).isNotNull();
    assertThat(outcome("({ 1 }) N where N > 2 or " + FAILS).error()).isNotNull();
  }
}
