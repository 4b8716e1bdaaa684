package org.intercity.journal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A write transaction under way, and whether a part of it has failed; used by one thread. */
final class OpenWrite {

  private final JdbcClient db;
  private boolean broken;

  OpenWrite(JdbcClient db) {
    this.db = db;
  }

  JdbcClient db() {
    return db;
  }

  <T extends @Nullable Object> T join(Function<JdbcClient, T> work) {
    boolean whole = false;
    try {
      T result = work.apply(db);
      whole = true;
      return result;
    } finally {
      broken |= !whole;
    }
  }

  void requireWhole() {
    if (broken) {
      throw new IllegalStateException("a part of this transaction failed, so none of it is kept");
    }
  }
}
