package org.kyphoplasty.server.apply.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.fhir.instance.model.api.IBase;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.data.ExternalFunctionProvider;
import org.opencds.cqf.cql.engine.elm.executing.FunctionRefEvaluator;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.EvaluationVisitor;

/**
 * What a library's functions gave during one evaluation. A function of CQL gives the same for the
 * same arguments, so each is evaluated once for each element of the patient's record.
 */
final class FunctionResults implements ExternalFunctionProvider {
  /** A call whose arguments are elements, compared by identity, or plain values. */
  private static final class Call {
    private final String function;
    private final List<Object> arguments;
    private final int hash;

    Call(String function, List<Object> arguments) {
      this.function = function;
      this.arguments = arguments;
      int sum = function.hashCode();
      for (Object each : arguments) {
        sum =
            31 * sum
                + (each instanceof IBase ? System.identityHashCode(each) : Objects.hashCode(each));
      }
      this.hash = sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Call call
          && function.equals(call.function)
          && hasSame(call.arguments);
    }

    private boolean hasSame(List<Object> others) {
      for (int i = 0; i < arguments.size(); i++) {
        Object one = arguments.get(i);
        Object other = others.get(i);
        if (one != other && (one instanceof IBase || !Objects.equals(one, other))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private static final EvaluationVisitor VISITOR = new EvaluationVisitor();

  private final Map<String, FunctionDef> functions;
  private final Supplier<CqlEngine> engine;
  private final Map<Call, @Nullable Object> results = new HashMap<>();

  FunctionResults(Map<String, FunctionDef> functions, Supplier<CqlEngine> engine) {
    this.functions = functions;
    this.engine = engine;
  }

  @Override
  public @Nullable Object evaluate(String name, List<Object> arguments) {
    FunctionDef function = Objects.requireNonNull(functions.get(name));
    if (!areComparable(arguments)) {
      return run(function, arguments);
    }
    Call call = new Call(name, arguments);
    Object known = results.get(call);
    if (known != null || results.containsKey(call)) {
      return known;
    }
    Object result = run(function, arguments);
    results.put(call, result);
    return result;
  }

  private static boolean areComparable(List<Object> arguments) {
    for (Object each : arguments) {
      if (!isComparable(each)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isComparable(@Nullable Object argument) {
    return argument == null
        || argument instanceof IBase
        || argument instanceof String
        || argument instanceof Boolean
        || argument instanceof Integer;
  }

  private @Nullable Object run(FunctionDef function, List<Object> arguments) {
    return FunctionRefEvaluator.INSTANCE.evaluateFunctionDef(
        function, engine.get().getState(), VISITOR, arguments);
  }
}
