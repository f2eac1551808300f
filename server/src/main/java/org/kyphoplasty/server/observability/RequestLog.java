package org.kyphoplasty.server.observability;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.kyphoplasty.server.config.Interaction;
import org.kyphoplasty.server.config.RequestId;
import org.kyphoplasty.server.config.RequestStatements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request its id, then writes one line and one measurement for it. Neither holds the
 * path, the query or an id of a resource: those are patient data.
 */
class RequestLog extends OncePerRequestFilter {
  private static final Logger log = LoggerFactory.getLogger(RequestLog.class);
  private static final String METRIC = "fhir.requests";
  private static final String STATEMENTS = "fhir.request.sql.statements";

  private final MeterRegistry meters;

  RequestLog(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  protected void doFilterInternal(
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
    Timer.builder(METRIC)
        .description("Requests to the FHIR endpoint")
        .tag("type", interaction.type())
        .tag("interaction", interaction.name())
        .tag("status", status / 100 + "xx")
        .register(meters)
        .record(took);
    DistributionSummary.builder(STATEMENTS)
        .description("SQL statements that a request prepared on its own thread")
        .tag("type", interaction.type())
        .tag("interaction", interaction.name())
        .register(meters)
        .record(statements);
  }
}
