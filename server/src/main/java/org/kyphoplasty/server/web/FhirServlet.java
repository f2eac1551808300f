package org.kyphoplasty.server.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.ConformanceMethodBinding;
import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.kyphoplasty.server.config.RequestId;

/** HAPI's FHIR endpoint, without what HAPI adds unasked. */
class FhirServlet extends RestfulServer {
  private static final long serialVersionUID = 1L;

  /** The operations of HAPI's JPA providers that are offered; it has many for administrators. */
  private static final Set<String> JPA_OPERATIONS = Set.of("$everything");

  FhirServlet(FhirContext fhirContext) {
    super(fhirContext);
    setDefaultResponseEncoding(EncodingEnum.JSON);
    setDefaultPrettyPrint(false);
    // The body arrives decoded.
    setUncompressIncomingContents(false);
  }

  @Override
  public void init(ServletConfig config) throws ServletException {
    super.init(config);
    getResourceBindings()
        .forEach(type -> type.getMethodBindings().removeIf(FhirServlet::isUnofferedOperation));
    createConfiguration().getServerBindings().stream()
        .filter(ConformanceMethodBinding.class::isInstance)
        // The statement names the base URL of the request, so one must not be kept for another.
        .forEach(binding -> ((ConformanceMethodBinding) binding).setCacheMillis(0));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    super.service(request, new BufferedResponse(response));
  }

  /**
   * Called by HAPI for a request, and for each GET in a Bundle. What an operation writes to the
   * client by itself would stand in place of the answer to the Bundle.
   */
  @Override
  public BaseMethodBinding determineResourceMethod(RequestDetails request, String path) {
    BaseMethodBinding method = super.determineResourceMethod(request, path);
    if (request.isSubRequest() && writesByItself(method)) {
      throw new InvalidRequestException(
          request.getOperation() + " is not answered within a Bundle. Send this call by itself.");
    }
    return method;
  }

  private static boolean writesByItself(BaseMethodBinding method) {
    Operation operation = method.getMethod().getAnnotation(Operation.class);
    return operation != null && operation.manualResponse();
  }

  private static boolean isUnofferedOperation(BaseMethodBinding binding) {
    // HAPI would answer for an OperationDefinition of its own making, in front of the published
    // ones.
    return binding.getProvider() instanceof ServerStatement
        || (binding instanceof OperationMethodBinding operation
            && binding.getProvider().getClass().getName().startsWith("ca.uhn.fhir.jpa.")
            && !JPA_OPERATIONS.contains(operation.getName()));
  }

  /** The response already carries the id, and the log uses the same. */
  @Override
  protected void addRequestIdToResponse(ServletRequestDetails request, String requestId) {}

  @Override
  protected String getOrCreateRequestId(HttpServletRequest request) {
    return RequestId.current().orElseGet(() -> RequestId.acceptOrCreate(null));
  }

  /** Leaves out the header that names HAPI and its version. */
  @Override
  public void addHeadersToResponse(HttpServletResponse response) {}
}
