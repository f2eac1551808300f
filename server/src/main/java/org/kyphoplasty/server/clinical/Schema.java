package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrator;
import ca.uhn.fhir.jpa.migrate.MigrationResult;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.taskdef.InitializeSchemaTask;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.util.VersionEnum;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The schema of the clinical database, brought to the version that this HAPI expects.
 *
 * @param dialect the Hibernate dialect that goes with the database
 */
record Schema(String dialect) {
  private static final Logger log = LoggerFactory.getLogger(Schema.class);

  /** Creates or upgrades the schema. */
  static Schema migrate(DataSource dataSource) {
    long start = System.nanoTime();
    DriverTypeEnum driver = driver(dataSource);
    MigrationTaskList tasks =
        new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values());
    HapiMigrator migrator =
        new HapiMigrator(SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME, dataSource, driver);
    migrator.createMigrationTableIfRequired();
    migrator.addTasks(tasks);
    String done = told(migrator.migrate());
    if (driver == DriverTypeEnum.POSTGRES_9_4) {
      LinkStatistics.reduce(dataSource);
    }
    log.info(
        "Clinical database ready after {} ms ({})", (System.nanoTime() - start) / 1_000_000, done);
    return new Schema(
        driver == DriverTypeEnum.H2_EMBEDDED
            ? HapiFhirH2Dialect.class.getName()
            : HapiFhirPostgresDialect.class.getName());
  }

  private static String told(MigrationResult result) {
    boolean made =
        result.succeededTasks.stream()
            .anyMatch(
                task -> task instanceof InitializeSchemaTask first && first.initializedSchema());
    if (made) {
      return "new: its schema was made";
    }
    return result.succeededTasks.isEmpty()
        ? "its schema was up to date"
        : "its schema was migrated in " + result.succeededTasks.size() + " steps";
  }

  private static DriverTypeEnum driver(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      return switch (product) {
        case "H2" -> DriverTypeEnum.H2_EMBEDDED;
        case "PostgreSQL" -> DriverTypeEnum.POSTGRES_9_4;
        default ->
            throw new IllegalStateException(
                "Clinical data is kept in H2 or PostgreSQL, not in " + product);
      };
    } catch (SQLException e) {
      throw new UnreachableDatabase(e);
    }
  }
}
