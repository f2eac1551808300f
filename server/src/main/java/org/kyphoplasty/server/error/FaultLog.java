package org.kyphoplasty.server.error;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the server's own faults to the log: where they happened, but never a message, since a
 * message may hold what a patient's record says.
 */
final class FaultLog {
  private static final Logger log = LoggerFactory.getLogger(FaultLog.class);
  private static final int FRAMES = 12;
  private static final int CAUSES = 5;

  private FaultLog() {}

  static void write(Throwable fault) {
    log.error("A request failed by a fault of the server{}", trace(fault));
  }

  static String trace(Throwable fault) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause : causes(fault)) {
      text.append("\n  ").append(cause.getClass().getName());
      Stream.of(cause.getStackTrace())
          .limit(FRAMES)
          .forEach(frame -> text.append("\n    at ").append(frame));
    }
    return text.toString();
  }

  private static Deque<Throwable> causes(Throwable fault) {
    Deque<Throwable> causes = new ArrayDeque<>();
    for (Throwable t = fault; t != null && causes.size() < CAUSES; t = t.getCause()) {
      causes.add(t);
    }
    return causes;
  }
}
