package org.kyphoplasty.fsh;

import java.util.List;
import java.util.stream.Collectors;

/** A build that failed for reasons an author can mend; its message is one diagnostic a line. */
public final class BuildException extends RuntimeException {
  private final transient List<Diagnostic> diagnostics;

  public BuildException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  public BuildException(String message) {
    this(List.of(Diagnostic.error(null, 0, message)));
  }

  /** Everything that is wrong, in the order it was found; never empty. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
