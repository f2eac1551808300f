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
  String databaseUrl() {
    return "jdbc:h2:file:"
        + dataDir.toAbsolutePath().normalize().resolve("clinical")
        + ";DB_CLOSE_ON_EXIT=FALSE";
  }
}
