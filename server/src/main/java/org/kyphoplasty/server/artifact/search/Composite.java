package org.kyphoplasty.server.artifact.search;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;

/** The two composite search parameters that definitional resources have, over useContext. */
enum Composite {
  CODE_AND_CONCEPT(RestSearchParameterTypeEnum.TOKEN),
  CODE_AND_QUANTITY(RestSearchParameterTypeEnum.QUANTITY);

  private final RestSearchParameterTypeEnum second;

  Composite(RestSearchParameterTypeEnum second) {
    this.second = second;
  }

  RestSearchParameterTypeEnum second() {
    return second;
  }

  static Composite of(RuntimeSearchParam parameter) {
    return switch (parameter.getName()) {
      case "context-type-value" -> CODE_AND_CONCEPT;
      case "context-type-quantity" -> CODE_AND_QUANTITY;
      default ->
          throw new IllegalStateException("Unknown composite parameter " + parameter.getUri());
    };
  }
}
