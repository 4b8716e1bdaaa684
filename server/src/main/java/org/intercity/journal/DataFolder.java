package org.intercity.journal;

import java.nio.file.Path;

/** The folder that holds a register's files; naming it creates nothing. */
public record DataFolder(Path root) {

  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** The embedded database; absent where the register is kept in PostgreSQL. */
  public Path database() {
    return root.resolve("register.db");
  }

  /** The scans, uploads and pages that the journal names by their digests. */
  public Path documents() {
    return root.resolve("documents");
  }
}
