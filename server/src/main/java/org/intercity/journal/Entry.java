package org.intercity.journal;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One numbered, signed-off line of the journal.
 *
 * @param number counts from 1 without gaps
 * @param recorded when it was entered, to the millisecond; never before the entry ahead
 * @param version the version the payload was written in
 * @param payloadDigest SHA-256 of the salt and the payload, which outlives both
 * @param previous digest of the entry ahead; 64 zeros for the first
 * @param digest SHA-256 of all of the above
 * @param payload lifted to the family's current version; empty once erased
 */
public record Entry(
    long number,
    Instant recorded,
    Signature by,
    String family,
    int version,
    Visibility visibility,
    String payloadDigest,
    String previous,
    String digest,
    Optional<JsonNode> payload) {}
