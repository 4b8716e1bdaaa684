package org.intercity.journal;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An entry as one line of an export: canonical JSON, so that it has only one spelling. */
final class ExportLine {

  private ExportLine() {}

  static String of(StoredEntry entry) {
    ObjectNode line = entry.header().json().put("digest", entry.digest());
    entry
        .payload()
        .ifPresentOrElse(
            kept -> line.put("salt", kept.salt()).put("payload", kept.text()),
            () -> line.put("erased", true));
    return CanonicalJson.of(line);
  }

  /** Empty where the line is not what {@link #of} would write for any entry. */
  static Optional<StoredEntry> read(String line) {
    return CanonicalJson.find(line).map(ExportLine::entry).filter(entry -> of(entry).equals(line));
  }

  private static StoredEntry entry(JsonNode line) {
    Header header =
        new Header(
            line.path("number").asLong(0),
            line.path("recorded").asString(""),
            line.path("author").asString(""),
            line.path("actedFor").asString(""),
            line.path("family").asString(""),
            line.path("version").asInt(0),
            line.path("visibility").asString(""),
            line.path("payloadDigest").asString(""),
            line.path("previous").asString(""));
    return new StoredEntry(
        header,
        line.path("digest").asString(""),
        line.has("payload")
            ? Optional.of(
                new SealedPayload(
                    line.path("salt").asString(""), line.path("payload").asString("")))
            : Optional.empty());
  }
}
