package org.kyphoplasty.publisher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.kyphoplasty.fsh.BuildException;
import org.kyphoplasty.fsh.Diagnostic;

/** Independent steps at the same time; what is wrong with any of them is told together. */
final class Steps {
  private Steps() {}

  /**
   * Runs a step here and another beside it.
   *
   * @return the result of the one beside
   * @throws BuildException with the diagnostics of both
   */
  static <T> T both(Runnable here, Supplier<T> beside) {
    CompletableFuture<T> other = CompletableFuture.supplyAsync(beside);
    List<Diagnostic> errors = new ArrayList<>();
    try {
      here.run();
    } catch (BuildException e) {
      errors.addAll(e.diagnostics());
    }
    try {
      T result = other.join();
      if (errors.isEmpty()) {
        return result;
      }
    } catch (CompletionException e) {
      if (!(e.getCause() instanceof BuildException failure)) {
        throw e;
      }
      errors.addAll(failure.diagnostics());
    }
    throw new BuildException(errors);
  }
}
