package org.intercity.journal;

import tools.jackson.databind.JsonNode;

/**
 * A sort of entry that a room writes, such as the judgements of proposals; the journal refuses
 * families that no room has declared. Each change to the payload's form is a new version, and old
 * payloads are lifted when read, never rewritten.
 */
public interface EntryFamily {

  /** As it stands in the journal, lower case. */
  String name();

  /** Of the payloads written today; the first is 1. */
  int version();

  /**
   * The payload in the form of the current version.
   *
   * @param from the version it was written in, always below the current
   */
  JsonNode upcast(int from, JsonNode payload);

  /** A family whose payloads never changed their form. */
  static EntryFamily unchanged(String name) {
    return new Unchanged(name);
  }

  /** At its first version; there is nothing to lift. */
  record Unchanged(String name) implements EntryFamily {
    @Override
    public int version() {
      return 1;
    }

    @Override
    public JsonNode upcast(int from, JsonNode payload) {
      return payload;
    }
  }
}
