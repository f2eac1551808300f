package org.kyphoplasty.server.benchmark;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/** The limit of the artifact path: Tomcat and nothing else, with the same bytes or 304. */
public final class BareServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient byte[] body;
  private final String etag;

  private BareServlet(byte[] body, String etag) {
    this.body = body;
    this.etag = etag;
  }

  /** Takes the port, the file with the body, and the ETag. */
  public static void main(String[] args) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("bare").toString());
    tomcat.setPort(Integer.parseInt(args[0]));
    Context context = tomcat.addContext("", null);
    Tomcat.addServlet(
        context, "bare", new BareServlet(Files.readAllBytes(Path.of(args[1])), args[2]));
    context.addServletMappingDecoded("/*", "bare");
    tomcat.getConnector().setProperty("maxKeepAliveRequests", "10000");
    tomcat.start();
    tomcat.getServer().await();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", etag);
    if (etag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/fhir+json;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
