package org.kyphoplasty.server.config;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
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

  private static final long VERSION_BITS = 0xF000L;
  private static final long VERSION_4 = 0x4000L;
  private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;

  private RequestId() {}

  /** The id that the client sent, or a new one where it sent none that is well-formed. */
  public static String acceptOrCreate(@Nullable String sent) {
    return sent != null && WELL_FORMED.matcher(sent).matches() ? sent : random().toString();
  }

  /** Unlike {@link UUID#randomUUID} it can be guessed, which does no harm, and waits for nobody. */
  private static UUID random() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(
        (random.nextLong() & ~VERSION_BITS) | VERSION_4, (random.nextLong() >>> 2) | VARIANT_RFC);
  }

  /** The id of the request that this thread is answering. */
  public static Optional<String> current() {
    return Optional.ofNullable(MDC.get(LOG_KEY));
  }
}
