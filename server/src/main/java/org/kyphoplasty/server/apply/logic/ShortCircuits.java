package org.kyphoplasty.server.apply.logic;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.hl7.elm.r1.And;
import org.hl7.elm.r1.BinaryExpression;
import org.hl7.elm.r1.Element;
import org.hl7.elm.r1.Equivalent;
import org.hl7.elm.r1.Exists;
import org.hl7.elm.r1.Expression;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.If;
import org.hl7.elm.r1.InValueSet;
import org.hl7.elm.r1.IsFalse;
import org.hl7.elm.r1.IsNull;
import org.hl7.elm.r1.IsTrue;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.Literal;
import org.hl7.elm.r1.Not;
import org.hl7.elm.r1.Or;
import org.hl7.elm.r1.Query;
import org.hl7.elm.r1.RelationshipClause;

/**
 * Spares the engine the second operand of 'and' and 'or' where the first decides: it evaluates both
 * always. That is so where nothing but true counts, as in a 'where', and where the first operand is
 * never null, as with 'exists': then an 'if' says the same.
 */
final class ShortCircuits {
  private static final QName BOOLEAN = new QName("urn:hl7-org:elm-types:r1", "Boolean");

  private ShortCircuits() {}

  /** Rewrites what is decided by its first operand, in a library that is being loaded. */
  static void set(Library library) {
    List<Element> elements = new ArrayList<>();
    ElmReferences.each(library, elements::add);
    elements.forEach(ShortCircuits::set);
  }

  private static void set(Element element) {
    if (element instanceof Query query && query.getWhere() != null) {
      query.setWhere(condition(query.getWhere()));
    } else if (element instanceof RelationshipClause related && related.getSuchThat() != null) {
      related.setSuchThat(condition(related.getSuchThat()));
    } else if (element instanceof If choice && choice.getCondition() != null) {
      choice.setCondition(condition(choice.getCondition()));
    } else if (element instanceof ExpressionDef define && define.getExpression() != null) {
      define.setExpression(value(define.getExpression()));
    }
  }

  /** What counts as the same where nothing but true does. */
  private static Expression condition(Expression expression) {
    if (expression instanceof And and) {
      return choice(and, condition(second(and)), literal(false));
    }
    if (expression instanceof Or or) {
      return choice(or, literal(true), condition(second(or)));
    }
    return expression;
  }

  /** What is the same, be it true, false or null. */
  private static Expression value(Expression expression) {
    if (expression instanceof And and && isNeverNull(first(and))) {
      return choice(and, value(second(and)), literal(false));
    }
    if (expression instanceof Or or && isNeverNull(first(or))) {
      return choice(or, literal(true), value(second(or)));
    }
    if (expression instanceof And || expression instanceof Or) {
      ((BinaryExpression) expression).getOperand().replaceAll(ShortCircuits::value);
    }
    return expression;
  }

  private static boolean isNeverNull(Expression expression) {
    if (expression instanceof Not not) {
      return not.getOperand() != null && isNeverNull(not.getOperand());
    }
    if (expression instanceof And || expression instanceof Or) {
      return ((BinaryExpression) expression)
          .getOperand().stream().allMatch(ShortCircuits::isNeverNull);
    }
    // Null only for a concept that holds a null code, as no element of FHIR does.
    if (expression instanceof InValueSet in) {
      return in.getValueset() != null;
    }
    return expression instanceof Exists
        || expression instanceof Equivalent
        || expression instanceof IsNull
        || expression instanceof IsTrue
        || expression instanceof IsFalse;
  }

  private static Expression first(BinaryExpression operator) {
    return operator.getOperand().get(0);
  }

  private static Expression second(BinaryExpression operator) {
    return operator.getOperand().get(1);
  }

  private static If choice(BinaryExpression operator, Expression then, Expression otherwise) {
    If choice =
        new If().withCondition(condition(first(operator))).withThen(then).withElse(otherwise);
    choice.setLocator(operator.getLocator());
    return choice;
  }

  private static Literal literal(boolean value) {
    return new Literal().withValueType(BOOLEAN).withValue(String.valueOf(value));
  }
}
