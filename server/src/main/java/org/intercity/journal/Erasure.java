package org.intercity.journal;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The journal's own family: the tombstone that says which payload was erased, and why. */
final class Erasure implements EntryFamily {

  static final String NAME = "erasure";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public JsonNode upcast(int from, JsonNode payload) {
    return payload;
  }

  /**
   * The tombstone of an entry.
   *
   * @param what the number of what the entry was about; null where it has none
   */
  static Draft draft(long number, String reason, @Nullable String what) {
    ObjectNode says =
        JsonNodeFactory.instance.objectNode().put("entry", number).put("reason", reason);
    return new Draft(NAME, Visibility.OFFICE, what == null ? says : says.put("what", what));
  }

  /** The entry that a tombstone's payload names; 0 where it names none. */
  static long erased(JsonNode payload) {
    return payload.path("entry").asLong(0);
  }
}
