package org.intercity.journal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which field of an entry was changed: the one that, put right, makes the digest fit again. That
 * works for fields whose right value is known or is one of a few.
 */
final class ChangedField {

  private static final int VERSIONS = 99;

  private ChangedField() {}

  static Optional<String> find(StoredEntry entry, Head before) {
    Header header = entry.header();
    Map<String, Header> mended = new LinkedHashMap<>();
    mended.put("number", header.withNumber(before.number() + 1));
    mended.put("previous", header.withPrevious(before.digest()));
    entry
        .payload()
        .filter(SealedPayload::saltIsWhole)
        .ifPresent(kept -> mended.put("payloadDigest", header.withPayloadDigest(kept.digest())));
    return mended.entrySet().stream()
        .filter(candidate -> fits(candidate.getValue(), entry))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> visibilityOrVersion(entry));
  }

  private static Optional<String> visibilityOrVersion(StoredEntry entry) {
    Header header = entry.header();
    if (Arrays.stream(Visibility.values())
        .anyMatch(right -> fits(header.withVisibility(right.word()), entry))) {
      return Optional.of("visibility");
    }
    return IntStream.rangeClosed(1, VERSIONS)
            .anyMatch(right -> fits(header.withVersion(right), entry))
        ? Optional.of("version")
        : Optional.empty();
  }

  private static boolean fits(Header header, StoredEntry entry) {
    return header.digest().equals(entry.digest());
  }

  /** The field in which a payload differs from what its digest covers. */
  static Optional<String> findIn(SealedPayload payload, String digest) {
    if (!payload.saltIsWhole()) {
      return Optional.of("salt");
    }
    if (CanonicalJson.find(payload.text()).isEmpty()) {
      return Optional.of("payload");
    }
    return payload.digest().equals(digest) ? Optional.empty() : Optional.of("payload, salt");
  }
}
