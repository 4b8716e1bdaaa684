package org.intercity.desk;

import java.util.List;
import org.intercity.desk.map.WorldMap;
import org.intercity.gazetteer.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A place: what it is called, where it lies, who knows it, and what the register says of it.
 *
 * @param above what it lies in, the smallest first
 * @param map null where nobody says where it lies
 */
record PlacePage(
    PlaceLine place,
    List<Above> above,
    List<Named> names,
    @Nullable Coordinates point,
    List<Known> known,
    List<BodyLine> bodies,
    List<TieLine> ties,
    @Nullable WorldMap map) {

  /** A place above it. */
  record Above(String id, Name name) {}

  /**
   * A name.
   *
   * @param tag its language, for fonts and voices; null for the form of the place itself
   * @param language as the reader's language calls it
   */
  record Named(@Nullable String tag, @Nullable String language, String text) {}

  /**
   * A register of the world that knows the place.
   *
   * @param address null where it has no page for it
   */
  record Known(String id, @Nullable String address) {}
}
