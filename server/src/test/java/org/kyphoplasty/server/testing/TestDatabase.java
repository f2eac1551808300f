package org.kyphoplasty.server.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A database of its own for a server under test.
 *
 * @param name what the test report calls it
 * @param properties the Spring properties that lead the server to it
 */
record TestDatabase(String name, Map<String, String> properties) {
  /** A new H2 file. */
  static TestDatabase h2() {
    return new TestDatabase("H2", Map.of("kyphoplasty.data-dir", newDirectory().toString()));
  }

  /** A new PostgreSQL, which ends with this JVM. */
  static TestDatabase postgres() {
    try {
      String url = EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
      return new TestDatabase("PostgreSQL", Map.of("spring.datasource.url", url));
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
    }
  }

  /** The same database, for a server with more properties. */
  TestDatabase with(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(properties);
    all.putAll(more);
    return new TestDatabase(name, all);
  }

  private static Path newDirectory() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "data");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
