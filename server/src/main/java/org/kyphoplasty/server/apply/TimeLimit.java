package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.time.Duration;
import java.util.function.Function;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.EvaluationTimeout;

/**
 * How long one evaluation for one patient may take.
 *
 * @param duration until the evaluation is given up
 */
public record TimeLimit(Duration duration) {
  private static final int UNAVAILABLE = 503;

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
            "This took longer than %s (kyphoplasty.apply.timeout); nothing was decided. Try again later, or send less data"
                .formatted(duration));
    failure.addResponseHeader("Retry-After", String.valueOf(Math.max(1, duration.toSeconds())));
    return failure;
  }
}
