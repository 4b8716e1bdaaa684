package org.intercity.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An entry as it lies in the database or in an export, before any room reads it. */
record StoredEntry(Header header, String digest, Optional<SealedPayload> payload) {

  static final DateTimeFormatter RECORDED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  static StoredEntry seal(
      Head head, Instant now, Signature by, EntryFamily family, Draft draft, byte[] salt) {
    SealedPayload payload = SealedPayload.of(salt, CanonicalJson.of(draft.payload()));
    String recorded = RECORDED.format(now);
    Header header =
        new Header(
            head.number() + 1,
            head.recorded().compareTo(recorded) > 0 ? head.recorded() : recorded,
            by.author(),
            by.actedFor(),
            family.name(),
            family.version(),
            draft.visibility().word(),
            payload.digest(),
            head.digest());
    return new StoredEntry(header, header.digest(), Optional.of(payload));
  }

  /** Whether a stored time is one, in the one spelling. */
  static boolean isTime(String recorded) {
    try {
      return RECORDED.format(Instant.parse(recorded)).equals(recorded);
    } catch (DateTimeException noTime) {
      return false;
    }
  }

  long number() {
    return header.number();
  }

  Head head() {
    return new Head(header.number(), header.recorded(), digest);
  }

  /** As the family reads it. */
  Entry in(EntryFamily family) {
    return new Entry(
        header.number(),
        Instant.parse(header.recorded()),
        new Signature(header.author(), header.actedFor()),
        header.family(),
        header.version(),
        Visibility.find(header.visibility())
            .orElseThrow(
                () -> new IllegalStateException("entry " + header.number() + ": visibility")),
        header.payloadDigest(),
        header.previous(),
        digest,
        payload.map(kept -> lifted(CanonicalJson.read(kept.text()), family)));
  }

  private JsonNode lifted(JsonNode written, EntryFamily family) {
    return header.version() < family.version() ? family.upcast(header.version(), written) : written;
  }
}
