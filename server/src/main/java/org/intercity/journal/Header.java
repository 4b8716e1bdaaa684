package org.intercity.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an entry's digest covers, word for word as stored: also what is no longer a time or a known
 * visibility after somebody meddled, so that the verification can read and name it.
 */
record Header(
    long number,
    String recorded,
    String author,
    String actedFor,
    String family,
    int version,
    String visibility,
    String payloadDigest,
    String previous) {

  /** The digest ahead of the first entry. */
  static final String ORIGIN = "0".repeat(64);

  String digest() {
    return Digest.of(CanonicalJson.of(json()).getBytes(UTF_8)).hex();
  }

  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("number", number)
        .put("recorded", recorded)
        .put("author", author)
        .put("actedFor", actedFor)
        .put("family", family)
        .put("version", version)
        .put("visibility", visibility)
        .put("payloadDigest", payloadDigest)
        .put("previous", previous);
  }

  Header withNumber(long other) {
    return new Header(
        other, recorded, author, actedFor, family, version, visibility, payloadDigest, previous);
  }

  Header withVersion(int other) {
    return new Header(
        number, recorded, author, actedFor, family, other, visibility, payloadDigest, previous);
  }

  Header withVisibility(String other) {
    return new Header(
        number, recorded, author, actedFor, family, version, other, payloadDigest, previous);
  }

  Header withPayloadDigest(String other) {
    return new Header(
        number, recorded, author, actedFor, family, version, visibility, other, previous);
  }

  Header withPrevious(String other) {
    return new Header(
        number, recorded, author, actedFor, family, version, visibility, payloadDigest, other);
  }
}
