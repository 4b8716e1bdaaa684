package org.intercity.publishers;

import java.util.Map;

/**
 * The header of a layer: what one publisher's file came to.
 *
 * @param name as {@code geonames-cities15000}
 * @param digest SHA-256 of the publisher's file
 * @param asOf the latest day that a row names, else the day the file was packed, or empty
 * @param rows how many it has
 * @param refusals how many rows were left out, by reason
 */
public record Layer(
    String name,
    FileKind kind,
    String digest,
    String asOf,
    long rows,
    Map<Refusal, Long> refusals) {

  public Layer {
    refusals = Map.copyOf(refusals);
  }
}
