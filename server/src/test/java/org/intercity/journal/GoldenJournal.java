package org.intercity.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A journal that holds every family in every version ever written, so that no change to the program
 * makes old entries unreadable. Its payloads are in {@code golden/payloads.jsonl}; add a line there
 * for each new family or version, never change one, and run the tests with {@code
 * -Dgolden.update=true}. A line that says {@code "erased":true} is chained, then loses its payload.
 */
final class GoldenJournal {

  static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  private static final Path PAYLOADS = FOLDER.resolve("payloads.jsonl");
  private static final Path JOURNAL = FOLDER.resolve("journal.jsonl");
  private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

  /** The document that golden payloads name. */
  static final byte[] DOCUMENT = "golden document".getBytes(UTF_8);

  private GoldenJournal() {}

  /** As the payloads make it, with a clock and salts that are always the same. */
  static List<String> made() throws IOException {
    List<String> lines = new ArrayList<>();
    Head head = Head.BLANK;
    for (String sample : Files.readAllLines(PAYLOADS)) {
      StoredEntry entry = entry(CanonicalJson.read(sample), head);
      lines.add(ExportLine.of(entry));
      head = entry.head();
    }
    return lines;
  }

  private static StoredEntry entry(JsonNode sample, Head head) {
    long number = head.number() + 1;
    byte[] salt = Arrays.copyOf(digestOf("golden salt " + number), SealedPayload.SALT_BYTES);
    SealedPayload payload = SealedPayload.of(salt, CanonicalJson.of(sample.get("payload")));
    Header header =
        new Header(
            number,
            StoredEntry.RECORDED.format(BEGINNING.plusSeconds(number)),
            "golden",
            "golden",
            sample.get("family").asString(),
            sample.get("version").asInt(),
            sample.get("visibility").asString(),
            payload.digest(),
            head.digest());
    return new StoredEntry(
        header, header.digest(), sample.has("erased") ? Optional.empty() : Optional.of(payload));
  }

  private static byte[] digestOf(String text) {
    return Digest.sha256().digest(text.getBytes(UTF_8));
  }

  static List<String> kept() throws IOException {
    return Files.readAllLines(JOURNAL);
  }

  static void keep(List<String> lines) throws IOException {
    Files.writeString(JOURNAL, String.join("\n", lines) + "\n");
  }

  /** The kept journal's entries. */
  static List<StoredEntry> entries() throws IOException {
    return kept().stream().map(line -> ExportLine.read(line).orElseThrow()).toList();
  }
}
