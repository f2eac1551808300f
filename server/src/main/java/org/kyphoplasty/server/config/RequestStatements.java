package org.kyphoplasty.server.config;

import org.jspecify.annotations.Nullable;

/**
 * How many SQL statements the current thread has prepared since it began to answer a request. What
 * other threads do at the same time, such as work in the background, is not counted.
 */
public final class RequestStatements {
  private static final class Tally {
    private int statements;
  }

  private static final ThreadLocal<@Nullable Tally> CURRENT = new ThreadLocal<>();

  private RequestStatements() {}

  /** Begins to count for a request on this thread. */
  public static void begin() {
    CURRENT.set(new Tally());
  }

  /** Counts one statement, if this thread is answering a request. */
  public static void count() {
    Tally tally = CURRENT.get();
    if (tally != null) {
      tally.statements++;
    }
  }

  /** Ends the request on this thread, and gives its count. */
  public static int end() {
    Tally tally = CURRENT.get();
    CURRENT.remove();
    return tally == null ? 0 : tally.statements;
  }
}
