package org.kyphoplasty.server.config;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.method.ResourceParameter;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Reads the body of an operation call. */
public final class OperationBody {
  private OperationBody() {}

  /**
   * The Parameters in the body, empty if there is no body.
   *
   * @param resource the parameter that a body which is another resource stands for, or null
   * @throws InvalidRequestException if the body is something else
   */
  public static Parameters read(RequestDetails request, @Nullable String resource) {
    if (request.loadRequestContents().length == 0) {
      return new Parameters();
    }
    EncodingEnum encoding = RestfulServerUtils.determineRequestEncodingNoDefault(request);
    if (encoding == null) {
      throw new InvalidRequestException(
          "The body must be a Parameters resource, as application/fhir+json or"
              + " application/fhir+xml");
    }
    IBaseResource body = parse(request, encoding);
    if (body instanceof Parameters parameters) {
      return parameters;
    }
    if (resource != null) {
      Parameters parameters = new Parameters();
      parameters.addParameter().setName(resource).setResource((Resource) body);
      return parameters;
    }
    throw new InvalidRequestException(
        "The body must be a Parameters resource, not " + body.fhirType());
  }

  private static IBaseResource parse(RequestDetails request, EncodingEnum encoding) {
    try {
      return encoding
          .newParser(request.getFhirContext())
          .parseResource(ResourceParameter.createRequestReader(request));
    } catch (DataFormatException e) {
      throw new InvalidRequestException("The body cannot be read: " + e.getMessage());
    }
  }
}
