package org.kyphoplasty.server.config;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;

/** The order of the servlet filters ahead of the FHIR servlet, outermost first. */
public final class FilterOrder {
  /** Gives the request its id, times it and logs it. */
  public static final int REQUEST_LOG = Ordered.HIGHEST_PRECEDENCE + 100;

  /** Turns what a filter below throws into an OperationOutcome. */
  public static final int FAILURE = REQUEST_LOG + 100;

  /** Answers browsers of allowed origins. */
  public static final int CORS = FAILURE + 100;

  /** Answers from prepared bytes; what has to see every request belongs ahead of it. */
  public static final int PREPARED = CORS + 100;

  /** Refuses requests that HTTP or FHIR has no meaning for. */
  public static final int REQUEST_LINE = PREPARED + 100;

  /** Refuses formats that the server does not speak. */
  public static final int NEGOTIATION = REQUEST_LINE + 100;

  /** Bounds the size and the depth of a request body. */
  public static final int BODY = NEGOTIATION + 100;

  private FilterOrder() {}

  /** Registers a filter for the FHIR endpoint, in one of these places. */
  public static <F extends Filter> FilterRegistrationBean<F> onFhir(F filter, int order) {
    FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/fhir/*");
    registration.setOrder(order);
    return registration;
  }
}
