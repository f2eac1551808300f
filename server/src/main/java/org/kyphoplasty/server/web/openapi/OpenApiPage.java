package org.kyphoplasty.server.web.openapi;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.config.Interaction;
import org.springframework.util.function.SingletonSupplier;

/**
 * Serves {@code swagger-ui/} and {@code api-docs} below the FHIR base, and leads browsers that ask
 * for the base to the page. Everything on the page comes from this server. What makes it is loaded
 * by the first request for it, since most servers are never looked at.
 */
@Interceptor
public final class OpenApiPage {
  private static final String PAGE = "/swagger-ui";

  private final Supplier<OpenApiInterceptor> page;

  /**
   * @param artifacts give the examples
   */
  public OpenApiPage(ArtifactStore artifacts) {
    this.page = SingletonSupplier.of(() -> new DescribedOperations(artifacts));
  }

  /** Called by HAPI; false when the request has been answered. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public boolean serve(
      HttpServletRequest request, HttpServletResponse response, ServletRequestDetails details)
      throws IOException {
    if (!isForPage(request)) {
      return true;
    }
    Interaction.note(request, null, "openapi");
    if (String.valueOf(request.getPathInfo()).equals(PAGE)) {
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", "swagger-ui/");
      return false;
    }
    return page.get().serveSwaggerUi(request, response, details);
  }

  /** Whether a browser asks for the page or a part of it, which is no FHIR. */
  public static boolean isForPage(HttpServletRequest request) {
    String path = request.getPathInfo();
    if (!request.getMethod().equals("GET")) {
      return false;
    }
    if (path == null || path.equals("/")) {
      String accept = request.getHeader("Accept");
      return accept != null && accept.startsWith("text/html");
    }
    return path.equals(PAGE) || path.startsWith(PAGE + "/") || path.equals("/api-docs");
  }
}
