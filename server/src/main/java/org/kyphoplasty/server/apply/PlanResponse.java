package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.RestfulServerUtils.ResponseEncoding;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;

/** Writes the results of $apply to the client. */
final class PlanResponse {
  private static final int NOT_ACCEPTABLE = 406;

  private PlanResponse() {}

  /** The result for a patient, in the form that the client asks for. */
  static void send(ServletRequestDetails request, AppliedPlan applied) throws IOException {
    CarePlan result = ResultForms.contained(applied);
    ResponseEncoding encoding = RestfulServerUtils.determineResponseEncodingWithDefault(request);
    if (encoding.getEncoding() == EncodingEnum.JSON && isWhole(request)) {
      Writer out =
          request
              .getResponse()
              .getResponseWriter(
                  Constants.STATUS_HTTP_200_OK,
                  encoding.getResourceContentType(),
                  Constants.CHARSET_NAME_UTF8,
                  request.isRespondGzip());
      ResultJson.write(result, out);
      request.getResponse().commitResponse(out);
    } else {
      RestfulServerUtils.streamResponseAsResource(
          request.getServer(),
          result,
          RestfulServerUtils.determineSummaryMode(request),
          Constants.STATUS_HTTP_200_OK,
          false,
          request.isRespondGzip(),
          request);
    }
  }

  private static boolean isWhole(ServletRequestDetails request) {
    return !RestfulServerUtils.prettyPrintResponse(request.getServer(), request)
        && request.getParameters().keySet().stream().noneMatch(PlanResponse::selectsElements);
  }

  private static boolean selectsElements(String parameter) {
    return parameter.startsWith(Constants.PARAM_SUMMARY)
        || parameter.startsWith(Constants.PARAM_ELEMENTS)
        || parameter.equals(Constants.PARAM_COUNT);
  }

  /** The results for the members of a group, one by one, as JSON. */
  static void stream(
      ServletRequestDetails request, List<IdType> members, Function<IdType, AppliedPlan> apply)
      throws IOException {
    EncodingEnum encoding =
        RestfulServerUtils.determineResponseEncodingWithDefault(request).getEncoding();
    if (encoding != EncodingEnum.JSON) {
      throw new UnclassifiedServerFailureException(
          NOT_ACCEPTABLE, "The results for a Group are given as JSON only");
    }
    HttpServletResponse response = request.getServletResponse();
    response.setContentType(Constants.CT_FHIR_JSON_NEW);
    response.setCharacterEncoding("UTF-8");
    try (Writer out = response.getWriter()) {
      new GroupResponse(request.getFhirContext(), out, response::flushBuffer)
          .write(members, member -> ResultForms.contained(apply.apply(member)));
    }
  }
}
