package org.kyphoplasty.server.apply.logic;

import java.time.Duration;

/** The moment by which an evaluation has to be done. */
public final class Deadline {
  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  /** Counts from now; durations beyond a year mean a year. */
  public static Deadline in(Duration time) {
    long nanos =
        time.compareTo(Duration.ofDays(365)) > 0 ? Duration.ofDays(365).toNanos() : time.toNanos();
    return new Deadline(System.nanoTime() + nanos);
  }

  /**
   * Returns while there is time left.
   *
   * @throws EvaluationTimeout when there is none
   */
  public void check() {
    if (System.nanoTime() - end > 0) {
      throw new EvaluationTimeout();
    }
  }

  /** How long there is left; nothing when it is over. */
  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }
}
