package org.kyphoplasty.server.artifact.search;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.context.RuntimeSearchParam.RuntimeSearchParamStatusEnum;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import java.util.List;
import java.util.Set;

/** Parameters of every type that clinical data has too but HAPI's model of the types leaves out. */
final class CommonParameters {
  private static final String SOURCE_URL = "http://hl7.org/fhir/SearchParameter/Resource-source";

  private CommonParameters() {}

  static List<RuntimeSearchParam> of(FhirContext fhir, String type) {
    return List.of(
        parameter(
            fhir,
            type,
            Constants.PARAM_SOURCE,
            SOURCE_URL,
            "Where the resource comes from",
            "Resource.meta.source",
            RestSearchParameterTypeEnum.URI),
        parameter(
            fhir,
            type,
            Constants.PARAM_LANGUAGE,
            Constants.PARAM_LANGUAGE_URL,
            "The language of the resource content",
            "Resource.language",
            RestSearchParameterTypeEnum.TOKEN));
  }

  private static RuntimeSearchParam parameter(
      FhirContext fhir,
      String type,
      String name,
      String url,
      String description,
      String path,
      RestSearchParameterTypeEnum parameterType) {
    return new RuntimeSearchParam(
        fhir.getVersion().newIdType(url),
        url,
        name,
        description,
        path,
        parameterType,
        Set.of(),
        Set.of(),
        RuntimeSearchParamStatusEnum.ACTIVE,
        Set.of(type));
  }
}
