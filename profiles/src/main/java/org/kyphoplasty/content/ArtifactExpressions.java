package org.kyphoplasty.content;

import java.util.List;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Resource;

/** Reads from a resource the expressions that stand anywhere in it. */
public final class ArtifactExpressions {
  private ArtifactExpressions() {}

  /** All expressions, in extensions too. */
  public static List<Expression> of(Resource resource) {
    return Element.all(resource).stream()
        .map(Element::value)
        .filter(Expression.class::isInstance)
        .map(Expression.class::cast)
        .toList();
  }
}
