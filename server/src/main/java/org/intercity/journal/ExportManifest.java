package org.intercity.journal;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What an export says of itself, so that a part of one is not taken for the whole: a chain that
 * lost its end is still a chain.
 *
 * @param documents how many
 */
record ExportManifest(int version, Head head, int documents) {

  static final int VERSION = 1;
  private static final String FORMAT = "intercity-journal";

  static ExportManifest of(Head head, int documents) {
    return new ExportManifest(VERSION, head, documents);
  }

  String text() {
    return CanonicalJson.of(
        JsonNodeFactory.instance
            .objectNode()
            .put("format", FORMAT)
            .put("version", version)
            .put("entries", head.number())
            .put("recorded", head.recorded())
            .put("head", head.digest())
            .put("documents", documents));
  }

  /** Empty where the text is of another format. */
  static Optional<ExportManifest> read(String text) {
    return CanonicalJson.find(text)
        .filter(json -> json.path("format").asString("").equals(FORMAT))
        .map(ExportManifest::manifest);
  }

  private static ExportManifest manifest(JsonNode json) {
    return new ExportManifest(
        json.path("version").asInt(0),
        new Head(
            json.path("entries").asLong(-1),
            json.path("recorded").asString(""),
            json.path("head").asString("")),
        json.path("documents").asInt(-1));
  }
}
