package org.intercity.gazetteer;

import java.util.List;

/**
 * A place under one of its names, as the packed file keeps it: the place's number and how the name
 * belongs to it.
 */
record NameRef(int place, Kind kind) {

  /** How a name belongs to a place. */
  enum Kind {
    /** The place's name in English or Latin script. */
    PRIMARY(0),
    /** Its name in another language or form. */
    OTHER(1),
    /** Seldom used alone: Mexico for Mexico City. */
    WEAK(2),
    /** Spelled by the rules of a script or of a romanisation, and found in no source. */
    BY_RULE(3);

    private final int number;

    Kind(int number) {
      this.number = number;
    }
  }

  private static final List<Kind> KINDS =
      List.of(Kind.PRIMARY, Kind.OTHER, Kind.WEAK, Kind.BY_RULE);

  static NameRef unpacked(int packed) {
    return new NameRef(packed >>> 2, KINDS.get(packed & 3));
  }

  int packed() {
    return (place << 2) | kind.number;
  }
}
