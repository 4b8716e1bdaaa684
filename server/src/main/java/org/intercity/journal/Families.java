package org.intercity.journal;

import java.util.List;
import java.util.stream.Stream;

/** The entry families that one room writes. */
public record Families(List<EntryFamily> all) {

  public Families {
    all = List.copyOf(all);
  }

  /** Families whose payloads never changed their form: at their first version. */
  public static Families unchanged(List<String> names) {
    return new Families(names.stream().map(EntryFamily::unchanged).toList());
  }

  /** The families of several rooms. */
  static List<EntryFamily> together(List<Families> rooms) {
    return rooms.stream().map(Families::all).flatMap(List::stream).toList();
  }

  /** These and those of another room. */
  public Families and(Families other) {
    return new Families(Stream.concat(all.stream(), other.all().stream()).toList());
  }
}
