package org.kyphoplasty.server.clinical;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the server keeps what must survive a restart.
 *
 * @param dataDir the directory; a relative one is taken from the working directory
 */
@ConfigurationProperties("kyphoplasty")
record DataDirectory(@DefaultValue("kyphoplasty-data") Path dataDir) {
  Path absolute() {
    return dataDir.toAbsolutePath().normalize();
  }

  /**
   * The H2 database in this directory; the server closes it itself, not the JVM behind its back.
   */
  String databaseUrl() {
    return "jdbc:h2:file:"
        + absolute().resolve("clinical")
        + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
  }
}
