package org.kyphoplasty.server.observability;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kyphoplasty.server.config.Interaction;
import org.kyphoplasty.server.config.RequestId;
import org.kyphoplasty.server.config.RequestStatements;
import org.kyphoplasty.server.observability.RequestMeters.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Gives each request its id, then writes one line and one measurement for it. Neither holds the
 * path, the query or an id of a resource: those are patient data.
 */
class RequestLog extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final Logger log = LoggerFactory.getLogger(RequestLog.class);

  private final transient MeterRegistry registry;
  private final transient Map<Kind, RequestMeters> meters = new ConcurrentHashMap<>();

  RequestLog(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    String id = RequestId.acceptOrCreate(request.getHeader(RequestId.HEADER));
    response.setHeader(RequestId.HEADER, id);
    MDC.put(RequestId.LOG_KEY, id);
    // What leaves by an exception is answered by the container, with this status.
    int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    RequestStatements.begin();
    try {
      chain.doFilter(request, response);
      status = response.getStatus();
    } finally {
      record(request, status, Duration.ofNanos(System.nanoTime() - start));
      MDC.remove(RequestId.LOG_KEY);
    }
  }

  private void record(HttpServletRequest request, int status, Duration took) {
    Interaction interaction = Interaction.of(request);
    int statements = RequestStatements.end();
    log.info(
        "{} {} {} {} {} ms",
        request.getMethod(),
        interaction.type(),
        interaction.name(),
        status,
        took.toMillis());
    RequestMeters measured = measured(interaction, status);
    measured.statements().record(statements);
    measured.time().record(took);
  }

  private RequestMeters measured(Interaction interaction, int status) {
    return meters.computeIfAbsent(
        new Kind(interaction, status / 100), kind -> RequestMeters.of(kind, registry));
  }
}
