package org.kyphoplasty.server.clinical;

import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What PostgreSQL keeps about the sources of links. HAPI has it keep up to 10,000 frequent values,
 * and the planner goes through all of them for each query that joins links, which takes longer than
 * the query. No source is frequent: a resource has a few links.
 */
final class LinkStatistics {
  private static final Logger log = LoggerFactory.getLogger(LinkStatistics.class);

  private static final String TOO_LARGE =
      """
      SELECT count(*) FROM pg_attribute
      WHERE attrelid = to_regclass('hfj_res_link') AND attname = 'src_resource_id'
      AND attstattarget > 100
      """;

  private static final String REDUCE =
      "ALTER TABLE HFJ_RES_LINK ALTER COLUMN SRC_RESOURCE_ID SET STATISTICS 100";

  private LinkStatistics() {}

  /** Reduces them; it shows once PostgreSQL has analyzed the table again. */
  static void reduce(DataSource postgres) {
    JdbcTemplate database = new JdbcTemplate(postgres);
    if (Integer.valueOf(0).equals(database.queryForObject(TOO_LARGE, Integer.class))) {
      return;
    }
    try {
      database.execute(REDUCE);
    } catch (DataAccessException e) {
      log.warn(
          "Queries are planned slowly until the owner of the tables runs: {}; ANALYZE HFJ_RES_LINK",
          REDUCE);
    }
  }
}
