package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.time.Duration;
import java.util.function.Function;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.EvaluationTimeout;

/**
 * How long an evaluation may take.
 *
 * @param duration until the evaluation is given up
 * @param property the setting that gives the duration
 */
public record TimeLimit(Duration duration, String property) {
  private static final int UNAVAILABLE = 503;

  /** The limit of what is decided for one patient. */
  public TimeLimit(Duration duration) {
    this(duration, "kyphoplasty.apply.timeout");
  }

  /**
   * Runs an evaluation, on the calling thread.
   *
   * @throws BaseServerResponseException 503 with {@code Retry-After} if it takes too long
   */
  public <T> T keep(Function<Deadline, T> evaluation) {
    try {
      return evaluation.apply(Deadline.in(duration));
    } catch (EvaluationTimeout e) {
      throw tooLong();
    }
  }

  private BaseServerResponseException tooLong() {
    var failure =
        new UnclassifiedServerFailureException(
            UNAVAILABLE,
            "This took longer than %s s (%s); nothing was decided. Try again later, or send less data"
                .formatted(duration.toMillis() / 1000.0, property));
    failure.addResponseHeader("Retry-After", String.valueOf(Math.max(1, duration.toSeconds())));
    return failure;
  }
}
