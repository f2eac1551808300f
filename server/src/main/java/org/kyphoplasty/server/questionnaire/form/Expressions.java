package org.kyphoplasty.server.questionnaire.form;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.exceptions.PathEngineException;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.Deadline;

/**
 * Evaluates the expressions of a questionnaire over one response (<a
 * href="http://hl7.org/fhir/uv/sdc/expressions.html">SDC, Using Expressions</a>). Belongs to one
 * request.
 */
public final class Expressions {
  private static final int MOST_EVALUATIONS = 20_000;

  private final Form form;
  private final FhirPath fhirPath;
  private final QuestionnaireResponse response;
  private final FormContext context;
  private final Deadline deadline;
  private final EnableWhen enableWhen;
  private int evaluations;
  private final Set<FormExpression> running = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Evaluates for one response.
   *
   * @param context what the expressions know besides the response
   * @param deadline when the evaluations have to be done
   */
  public Expressions(
      Form form,
      FhirPath fhirPath,
      QuestionnaireResponse response,
      FormContext context,
      Deadline deadline) {
    this.form = form;
    this.fhirPath = fhirPath;
    this.response = response;
    this.context = context;
    this.deadline = deadline;
    this.enableWhen = new EnableWhen(form);
  }

  /**
   * The values of an expression, empty if there are none.
   *
   * @param at the item at which it stands
   * @throws ExpressionFailure if it cannot be evaluated
   * @throws UnprocessableEntityException if the questionnaire asks for too many evaluations
   */
  public List<Base> evaluate(FormExpression expression, ResponseNode at) {
    return evaluate(expression, at, at.isRoot() ? "" : at.item().linkId());
  }

  private List<Base> evaluate(FormExpression expression, ResponseNode at, String where) {
    deadline.check();
    if (++evaluations > MOST_EVALUATIONS) {
      throw new UnprocessableEntityException(
          "The expressions of the questionnaire ask for more than %d evaluations; make its groups or"
                  .formatted(MOST_EVALUATIONS)
              + " variables depend less on each other");
    }
    try {
      return values(expression, at);
    } catch (ExpressionFailure e) {
      throw e;
    } catch (FHIRException e) {
      throw new ExpressionFailure(where, expression.source(), e);
    }
  }

  private List<Base> values(FormExpression expression, ResponseNode at) {
    if (expression.define() != null) {
      return context.of(expression.define());
    }
    if (expression.path() == null) {
      List<Base> queried = context.named(String.valueOf(expression.source().getName()));
      return queried == null ? List.of() : queried;
    }
    if (!running.add(expression)) {
      throw new PathEngineException("A variable refers to itself");
    }
    try {
      return fhirPath.evaluate(
          name -> variable(name, at), deadline, response, at.element(), expression.path());
    } finally {
      running.remove(expression);
    }
  }

  /**
   * Whether an item is there, as {@code enableWhen} and its expression say.
   *
   * @param parent what the item stands in
   * @throws ExpressionFailure if the expression cannot be evaluated
   */
  public boolean isEnabled(FormItem item, ResponseNode parent) {
    deadline.check();
    if (!enableWhen.allows(item, parent)) {
      return false;
    }
    return item.enabled() == null
        || evaluate(item.enabled(), parent, item.linkId()).stream()
            .anyMatch(value -> value instanceof BooleanType truth && truth.booleanValue());
  }

  private @Nullable List<Base> variable(String name, ResponseNode at) {
    for (ResponseNode node = at; node != null; node = node.parent()) {
      List<Base> given = node.given(name);
      if (given != null) {
        return given;
      }
      for (FormExpression each : node.isRoot() ? form.variables() : node.item().variables()) {
        if (name.equals(each.source().getName())) {
          return evaluate(each, node);
        }
      }
    }
    List<Base> value = context.named(name);
    return value == null && form.launchContexts().contains(name) ? List.of() : value;
  }
}
