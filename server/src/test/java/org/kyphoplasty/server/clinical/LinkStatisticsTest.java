package org.kyphoplasty.server.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What PostgreSQL is told to keep about links, once HAPI has made its schema. */
class LinkStatisticsTest {
  private static Integer kept(DataSource database, String column) {
    return new JdbcTemplate(database)
        .queryForObject(
            "SELECT attstattarget FROM pg_attribute"
                + " WHERE attrelid = 'hfj_res_link'::regclass AND attname = ?",
            Integer.class,
            column);
  }

  @Test
  void fewFrequentSourcesAreKeptAndAsManyTargetsAsHapiWants() throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      DataSource database = postgres.getPostgresDatabase();
      Schema.migrate(database);

      assertThat(kept(database, "src_resource_id")).isEqualTo(100);
      assertThat(kept(database, "target_resource_id")).isEqualTo(10_000);
    }
  }
}
