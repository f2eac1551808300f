package org.kyphoplasty.server.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts the SQL statements that PostgreSQL executed, BEGIN and COMMIT left out. */
final class Statements {
  private static final String COUNT =
      """
      select coalesce(sum(calls), 0) from pg_stat_statements s join pg_database d on d.oid = s.dbid
      where d.datname = '%s' and s.toplevel\
      """;

  private final String admin;
  private final String database;

  private Statements(String admin, String database) {
    this.admin = admin;
    this.database = database;
  }

  static EmbeddedPostgres.Builder counted(EmbeddedPostgres.Builder postgres) {
    return postgres
        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
        .setServerConfig("pg_stat_statements.track_utility", "off");
  }

  /** Makes the database, and counts what is executed in it. */
  static Statements inNewDatabase(EmbeddedPostgres postgres, String name) throws SQLException {
    String admin = postgres.getJdbcUrl("postgres", "postgres");
    try (Connection connection = DriverManager.getConnection(admin);
        Statement statement = connection.createStatement()) {
      statement.execute("create extension if not exists pg_stat_statements");
      statement.execute("create database " + name);
    }
    return new Statements(admin, name);
  }

  long executed() {
    try (Connection connection = DriverManager.getConnection(admin);
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery(COUNT.formatted(database))) {
      count.next();
      return count.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
