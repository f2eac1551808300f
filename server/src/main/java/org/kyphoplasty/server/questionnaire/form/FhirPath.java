package org.kyphoplasty.server.questionnaire.form;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.exceptions.PathEngineException;
import org.hl7.fhir.r4.fhirpath.BaseHostServices;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.FHIRLexer.FHIRLexerException;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.fhirpath.FHIRPathConstantEvaluationMode;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.EvaluationTimeout;

/**
 * HAPI's FHIRPath engine with the variables of a questionnaire ({@code %patient}). Safe for use by
 * several threads.
 */
public final class FhirPath {
  private static final int MOST_VALUES = 100_000;
  private static final int MOST_CHARACTERS = 1_000_000;

  private final TimedFhirPath engine;

  /** Loads FHIR's types, which takes a moment. */
  public FhirPath(FhirContext fhir) {
    HapiWorkerContext types =
        new HapiWorkerContext(fhir, new DefaultProfileValidationSupport(fhir));
    this.engine = new TimedFhirPath(types);
    engine.setHostServices(new Variables(types));
  }

  /**
   * Reads an expression.
   *
   * @throws FHIRException if it is no FHIRPath, or need not end
   */
  public FormExpression read(Expression source) {
    if (!"text/fhirpath".equals(source.getLanguage())) {
      throw new UnknownContext("only FHIRPath is evaluated there");
    }
    return new FormExpression(source, null, parse(source.getExpression()));
  }

  /**
   * @throws FHIRException if it is no FHIRPath, or need not end
   */
  ExpressionNode parse(String expression) {
    ExpressionNode parsed;
    try {
      parsed = engine.parse(expression);
    } catch (FHIRLexerException e) {
      throw new FHIRException(e.getMessage(), e);
    }
    Endless.in(parsed)
        .ifPresent(
            why -> {
              throw new FHIRException(why);
            });
    return parsed;
  }

  /**
   * @param variables where {@code %name} is looked up
   * @param deadline when it has to be done
   * @param resource what {@code %resource} stands for
   * @param context what the expression begins at
   * @throws FHIRException if it cannot be evaluated, or gives too much
   * @throws EvaluationTimeout if it takes longer than the deadline allows
   */
  List<Base> evaluate(
      Scope variables, Deadline deadline, Base resource, Base context, ExpressionNode expression) {
    try {
      return bounded(engine.evaluate(variables, deadline, resource, context, expression));
    } catch (FHIRException | BaseServerResponseException | EvaluationTimeout e) {
      throw e;
    } catch (RuntimeException e) {
      // The engine tells with several kinds of exceptions that a function does not take a value.
      throw new PathEngineException("The expression cannot be evaluated", e);
    }
  }

  /** A variable may hold twice what another holds, and so on. */
  private static List<Base> bounded(List<Base> values) {
    long characters =
        values.stream().filter(Base::isPrimitive).mapToLong(FhirPath::characters).sum();
    if (values.size() > MOST_VALUES || characters > MOST_CHARACTERS) {
      throw new PathEngineException(
          "The expression gives more than "
              + MOST_VALUES
              + " values or "
              + MOST_CHARACTERS
              + " characters");
    }
    return values;
  }

  private static int characters(Base primitive) {
    String text = primitive.primitiveValue();
    return text == null ? 0 : text.length();
  }

  /** The variables of one place in a response. */
  interface Scope {
    /** The value of a variable; null where there is none of that name. */
    @Nullable List<Base> variable(String name);
  }

  private static final class Variables extends BaseHostServices {
    Variables(HapiWorkerContext types) {
      super(types);
    }

    @Override
    public List<Base> resolveConstant(
        FHIRPathEngine engine, Object scope, String name, FHIRPathConstantEvaluationMode mode)
        throws PathEngineException {
      if (mode != FHIRPathConstantEvaluationMode.EXPLICIT || !(scope instanceof Scope variables)) {
        return List.of();
      }
      List<Base> value = variables.variable(name);
      if (value == null) {
        throw new PathEngineException("There is no variable %" + name);
      }
      return value;
    }

    @Override
    public boolean log(String argument, List<Base> focus) {
      return false;
    }

    @Override
    public Base resolveReference(FHIRPathEngine engine, Object scope, String url, Base referrer) {
      throw new FHIRException("resolve() is not supported in questionnaires");
    }

    @Override
    public boolean conformsToProfile(FHIRPathEngine engine, Object scope, Base item, String url) {
      throw new FHIRException("conformsTo() is not supported in questionnaires");
    }

    @Override
    public ValueSet resolveValueSet(FHIRPathEngine engine, Object scope, String url) {
      throw new FHIRException("memberOf() is not supported in questionnaires");
    }

    @Override
    public boolean paramIsType(String name, int index) {
      return false;
    }
  }
}
