package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.server.apply.logic.CompiledLogic;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.logic.LogicSession;
import org.kyphoplasty.server.apply.logic.PatientRecord;

/** 'And' and 'or' come to what CQL says, and the second operand is left out where it can be. */
class ShortCircuitsTest {
  private static final String DECLARATIONS =
      "valueset \"Some Codes\": '" + TinyPackage.BASE + "/ValueSet/some-codes'";

  private static final String FUNCTION = "define function \"Same\"(value Boolean): value\n";

  private static final String FAILS = "Message(true, true, 'x', 'Error', 'was evaluated')";

  private static final List<String> TRUE =
      List.of(
          "true",
          "exists({ 1 })",
          "('a' ~ 'A')",
          "(null is null)",
          "((1 = 1) is true)",
          "((1 = 2) is false)",
          "(Code { system: 'http://example.org', code: 'in' } in \"Some Codes\")",
          "(not exists({ null as Integer }))");

  private static final List<String> FALSE =
      List.of(
          "false",
          "exists({ null as Integer })",
          "((null as Boolean) is true)",
          "(exists({ 1 }) and exists({ null as Integer }))",
          "((null as Code) in \"Some Codes\")");

  private static final List<String> NULL =
      List.of(
          "(null as Boolean)",
          "(exists({ 1 }) and (null as Boolean))",
          "((null as Boolean) and (exists({ 1 }) or (null as Boolean)))");

  private final Map<String, @Nullable Object> expected = new LinkedHashMap<>();

  @Test
  void theTruthTablesHoldWhereverTheOperatorsStand() {
    for (Boolean left : new Boolean[] {true, false, null}) {
      for (Boolean right : new Boolean[] {true, false, null}) {
        for (String first : operands(left)) {
          for (String second : operands(right)) {
            expect("(" + first + " and " + second + ")", and(left, right));
            expect("(" + first + " or " + second + ")", or(left, right));
          }
        }
      }
    }

    assertThatAllComeTo(expected);
  }

  /** An expression as a value, and in the places where only true counts. */
  private void expect(String expression, @Nullable Boolean value) {
    boolean isTrue = Boolean.TRUE.equals(value);
    expected.put(expression, value);
    expected.put("not " + expression, value == null ? null : !value);
    expected.put("\"Same\"(" + expression + ")", value);
    expected.put(expression + " and true", value);
    expected.put("(null as Boolean) or " + expression, isTrue ? true : null);
    expected.put("if " + expression + " then 1 else 2", isTrue ? 1 : 2);
    expected.put("exists(({ 1 }) N where " + expression + ")", isTrue);
    expected.put("exists(({ 1 }) N with ({ 1 }) M such that " + expression + ")", isTrue);
    expected.put("exists(({ 1 }) N without ({ 1 }) M such that " + expression + ")", !isTrue);
  }

  @Test
  void theSecondOperandIsLeftOutWhereTheFirstDecides() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("exists({ null as Integer }) and " + FAILS, false);
    values.put("exists({ 1 }) or " + FAILS, true);
    values.put("({ 1, 2 }) N where N > 2 and " + FAILS, List.of());
    values.put("({ 1, 2 }) N where N > 0 or " + FAILS, List.of(1, 2));
    values.put("if 1 > 2 and " + FAILS + " then 1 else 2", 2);

    assertThatAllComeTo(values);
  }

  @Test
  void theSecondOperandIsEvaluatedWhereItMatters() {
    LogicSession session =
        session(
            List.of(
                "exists({ 1 }) and " + FAILS, "exists(({ 1 }) N where N > 2 or " + FAILS + ")"));

    assertThat(session.evaluate(define(0)).error()).isNotNull();
    assertThat(session.evaluate(define(1)).error()).isNotNull();
  }

  private static void assertThatAllComeTo(Map<String, @Nullable Object> values) {
    List<String> expressions = List.copyOf(values.keySet());
    LogicSession session = session(expressions);
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < expressions.size(); i++) {
      LogicSession.Outcome outcome = session.evaluate(define(i));
      softly.assertThat(outcome.error()).as(expressions.get(i)).isNull();
      softly
          .assertThat(outcome.value())
          .as(expressions.get(i))
          .isEqualTo(values.get(expressions.get(i)));
    }
    softly.assertAll();
  }

  private static List<String> operands(@Nullable Boolean value) {
    if (value == null) {
      return NULL;
    }
    return value ? TRUE : FALSE;
  }

  private static @Nullable Boolean and(@Nullable Boolean left, @Nullable Boolean right) {
    if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
      return false;
    }
    if (left == null || right == null) {
      return null;
    }
    return true;
  }

  private static @Nullable Boolean or(@Nullable Boolean left, @Nullable Boolean right) {
    if (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right)) {
      return true;
    }
    if (left == null || right == null) {
      return null;
    }
    return false;
  }

  private static Define define(int number) {
    return new Define(TinyPackage.BASE + "/Library/Lazy", "X" + number);
  }

  /** Defines X0, X1 and so on, compiled as one library. */
  private static LogicSession session(List<String> expressions) {
    String defines =
        IntStream.range(0, expressions.size())
            .mapToObj(i -> "define \"X%d\": %s".formatted(i, expressions.get(i)))
            .collect(Collectors.joining("\n", FUNCTION, "\n"));
    TinyPackage content = new TinyPackage().logic("Lazy", DECLARATIONS, defines);
    ValueSet codes = content.define(new ValueSet(), "some-codes");
    codes.getExpansion().addContains().setSystem("http://example.org").setCode("in");
    Patient patient = new Patient();
    patient.setId("p");
    return new CompiledLogic(content.all(Library.class), List.of(codes))
        .open(
            new PatientRecord(patient, List.of(), Map.of()),
            new Parameters(),
            ZonedDateTime.now(ZoneOffset.UTC),
            Deadline.in(Duration.ofMinutes(1)));
  }
}
