package org.intercity.reader;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readings as JSON. */
public final class ReadingJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ReadingJson() {}

  public static JsonNode write(Reading reading) {
    return MAPPER.valueToTree(reading);
  }

  public static Reading read(JsonNode json, String text) {
    return MAPPER.treeToValue(json, Reading.class);
  }
}
