package org.kyphoplasty.server.config;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id that ties a request to its log lines, its response header and its OperationOutcome. */
public final class RequestId {
  /** The request and response header that carries it. */
  public static final String HEADER = "X-Request-ID";

  /** The key under which the log finds it. */
  public static final String LOG_KEY = "request";

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** The id that the client sent, or a new one where it sent none that is well-formed. */
  public static String acceptOrCreate(@Nullable String sent) {
    return sent != null && WELL_FORMED.matcher(sent).matches()
        ? sent
        : UUID.randomUUID().toString();
  }

  /** The id of the request that this thread is answering. */
  public static Optional<String> current() {
    return Optional.ofNullable(MDC.get(LOG_KEY));
  }
}
