package org.intercity.journal;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

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

  static Draft draft(long number, String reason) {
    return new Draft(
        NAME,
        Visibility.OFFICE,
        JsonNodeFactory.instance.objectNode().put("entry", number).put("reason", reason));
  }

  /** The entry that a tombstone's payload names; 0 where it names none. */
  static long erased(JsonNode payload) {
    return payload.path("entry").asLong(0);
  }
}
