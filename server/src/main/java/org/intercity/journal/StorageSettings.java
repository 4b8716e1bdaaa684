package org.intercity.journal;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the register is kept.
 *
 * @param data the folder of its files
 * @param databaseUrl of a PostgreSQL database; the folder holds a SQLite file where it is not set
 */
@ConfigurationProperties("intercity")
record StorageSettings(@DefaultValue("data") Path data, @Nullable String databaseUrl) {

  DataFolder folder() {
    return new DataFolder(data);
  }

  Optional<String> postgres() {
    return Optional.ofNullable(databaseUrl).filter(url -> !url.isBlank());
  }
}
