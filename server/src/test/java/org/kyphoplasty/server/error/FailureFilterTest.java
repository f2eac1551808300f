package org.kyphoplasty.server.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client sees of an answer that fails before or after a part of it was sent. */
class FailureFilterTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  @TempDir private Path folder;
  private final Tomcat tomcat = new Tomcat();

  /**
   * A servlet, and a FHIR operation, that fail when half of their answer is sent, or all is not.
   */
  @BeforeEach
  void start() throws LifecycleException {
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.getConnector();
    tomcat.setSilent(true);
    Context context = tomcat.addContext("", folder.toString());
    FilterDef filter = new FilterDef();
    filter.setFilterName("failures");
    filter.setFilter(new FailureFilter(FHIR));
    context.addFilterDef(filter);
    FilterMap everywhere = new FilterMap();
    everywhere.setFilterName("failures");
    everywhere.addURLPattern("/*");
    context.addFilterMap(everywhere);
    Tomcat.addServlet(context, "failing", new FailingServlet());
    context.addServletMappingDecoded("/failing/*", "failing");
    RestfulServer fhir = new RestfulServer(FHIR);
    fhir.registerProvider(new FailingOperations());
    fhir.registerInterceptor(new FailureInterceptor());
    Tomcat.addServlet(context, "fhir", fhir);
    context.addServletMappingDecoded("/fhir/*", "fhir");
    tomcat.start();
  }

  @AfterEach
  void stop() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }

  @Test
  void whatIsNotSentYetBecomesAnOutcome() throws Exception {
    for (String path : new String[] {"failing/early", "fhir/$early"}) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(500);
      assertThat(answer.body()).as(path).contains("OperationOutcome");
    }
  }

  @Test
  void whatIsSentInPartIsBrokenOff() {
    assertThatIOException().isThrownBy(() -> get("failing/late"));
    assertThatIOException().isThrownBy(() -> get("fhir/$late"));
  }

  @Test
  void whatWasRefusedIsNotBrokenOff() throws Exception {
    assertThat(get("failing/refused").statusCode()).isEqualTo(400);
    assertThat(get("fhir/$refused").statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri =
        URI.create("http://localhost:%d/%s".formatted(tomcat.getConnector().getLocalPort(), path));
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private static void fail(HttpServletResponse response, boolean late) throws IOException {
    if (late) {
      response.getWriter().write("{\"resourceType\":");
      response.flushBuffer();
    }
    throw new IllegalStateException("for the test");
  }

  private static final class FailingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      if (request.getPathInfo().equals("/refused")) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      }
      fail(response, !request.getPathInfo().equals("/early"));
    }
  }

  /** Operations of a FHIR server. */
  public static final class FailingOperations {
    /** Fails at once. */
    @Operation(name = "$early", idempotent = true, manualResponse = true)
    public void early(HttpServletResponse response) throws IOException {
      fail(response, false);
    }

    /** Fails when a part is sent. */
    @Operation(name = "$late", idempotent = true, manualResponse = true)
    public void late(HttpServletResponse response) throws IOException {
      fail(response, true);
    }

    /** Fails when the client was told already that it was refused. */
    @Operation(name = "$refused", idempotent = true, manualResponse = true)
    public void refused(HttpServletResponse response) throws IOException {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      fail(response, true);
    }
  }
}
