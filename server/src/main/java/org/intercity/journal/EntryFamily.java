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
}
