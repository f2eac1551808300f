package org.kyphoplasty.server.packaging;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * An npm registry of the served packages, as FHIR package clients expect it: {@code /[name]} tells
 * the versions, {@code /[name]/-/[name]-[version].tgz} and {@code /[name]/[version]} give the
 * package.
 */
class PackageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient PackageRegistry registry;
  private final transient @Nullable String baseUrl;

  PackageServlet(PackageRegistry registry, @Nullable String baseUrl) {
    this.registry = registry;
    this.baseUrl = baseUrl;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD");
      throw new MethodNotAllowedException(
          "Packages are made by the build, and can only be read here.",
          RequestTypeEnum.GET,
          RequestTypeEnum.HEAD);
    }
    super.service(request, response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    String[] parts = path.split("/", 2);
    ServedPackage found = registry.find(parts[0]).orElseThrow(() -> unknown(path));
    if (parts.length == 1) {
      document(found, request, response);
    } else if (parts[1].equals(found.version()) || parts[1].equals("-/" + found.tarballName())) {
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + found.tarballName() + "\"");
      answer(found.tag(), "application/gzip", found.tarball(), request, response);
    } else {
      throw unknown(path);
    }
  }

  private void document(
      ServedPackage found, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] json = found.document(base(request)).toString().getBytes(StandardCharsets.UTF_8);
    answer("W/" + found.tag(), "application/json", json, request, response);
  }

  private static void answer(
      String tag,
      String contentType,
      byte[] body,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    if (!new ServletWebRequest(request, response).checkNotModified(tag)) {
      response.setContentType(contentType);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  private String base(HttpServletRequest request) {
    return baseUrl != null
        ? baseUrl
        : ServletUriComponentsBuilder.fromContextPath(request)
            .path(request.getServletPath())
            .toUriString();
  }

  private ResourceNotFoundException unknown(String path) {
    StringBuilder known = new StringBuilder();
    for (String name : registry.names()) {
      known.append(known.isEmpty() ? "" : ", ").append(name);
      registry.find(name).ifPresent(each -> known.append(" (").append(each.version()).append(')'));
    }
    return new ResourceNotFoundException(
        "There is no package '" + path + "' here. This server has " + known + ".");
  }
}
