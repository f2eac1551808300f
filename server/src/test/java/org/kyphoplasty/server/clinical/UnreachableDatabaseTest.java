package org.kyphoplasty.server.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that cannot be reached is told to the operator in words. */
class UnreachableDatabaseTest {
  @Test
  void isToldWithWhatToDo(@TempDir Path directory) {
    String url = "jdbc:h2:file:" + directory.resolve("none") + ";IFEXISTS=TRUE";
    Throwable thrown = catchThrowable(() -> Schema.migrate(new DriverManagerDataSource(url)));
    FailureAnalysis told = registered().analyze(new IllegalStateException("start", thrown));

    assertThat(told.getDescription()).contains("cannot be reached").contains("not found");
    assertThat(told.getAction()).contains("spring.datasource.url", "--kyphoplasty.data-dir");
  }

  /** The analyzer as Spring Boot finds it; some of Boot's own need a context. */
  private static FailureAnalyzer registered() {
    FailureHandler passOver = FailureHandler.handleMessage((message, failure) -> {});
    return SpringFactoriesLoader.forDefaultResourceLocation()
        .load(FailureAnalyzer.class, passOver)
        .stream()
        .filter(UnreachableDatabaseAnalyzer.class::isInstance)
        .findFirst()
        .orElseThrow();
  }
}
