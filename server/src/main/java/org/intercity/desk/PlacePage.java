package org.intercity.desk;

import java.util.List;
import org.intercity.desk.map.WorldMap;
import org.intercity.gazetteer.Coordinates;
import org.intercity.gazetteer.Population;
import org.jspecify.annotations.Nullable;

/** A place: what is known of it, and what the register holds about it. */
record PlacePage(PlaceLine place, Facts facts, List<BodyLine> bodies, List<TieLine> ties) {

  /**
   * What the gazetteer knows.
   *
   * @param above the units it lies in, the nearest first
   * @param populations what publishers say, one line each
   * @param map null where its position is not known
   */
  record Facts(
      List<PlaceLine> above,
      List<InLanguage> names,
      List<Known> ids,
      List<Population> populations,
      @Nullable Coordinates point,
      @Nullable WorldMap map) {}

  /**
   * A name.
   *
   * @param language as the reader calls it; empty for the form that the place itself uses
   * @param tag for fonts and voices
   */
  record InLanguage(String language, String tag, String text) {}

  /**
   * An id by which a register knows the place.
   *
   * @param address of the page there
   */
  record Known(String register, String id, @Nullable String address) {}
}
