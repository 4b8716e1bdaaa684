package org.intercity.desk.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an item.
 *
 * @param by who wrote it
 * @param changes to the version before
 */
record Version(long entry, Instant recorded, String by, List<Change> changes, boolean inForce) {

  /**
   * A field that was changed.
   *
   * @param field the last part of a message key
   * @param before null where it was empty
   * @param after null where it is empty now
   */
  record Change(String field, @Nullable String before, @Nullable String after) {}
}
