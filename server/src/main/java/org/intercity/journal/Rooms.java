package org.intercity.journal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intercity.words.UserError;

/**
 * What the rooms bring to the journal: the families they write and the tables they derive.
 *
 * @param projections in the order in which entries reach them; a room whose tables refer to another
 *     room's comes after it
 */
public record Rooms(List<EntryFamily> families, List<Projection> projections) {

  /** Two families of one name, or two projections of one room, are a fault of the program. */
  public Rooms {
    families =
        Stream.concat(
                Stream.of(new Erasure()),
                families.stream().filter(family -> !(family instanceof Erasure)))
            .toList();
    projections = List.copyOf(projections);
    Map<String, EntryFamily> _ = byName(families);
    Map<String, Projection> _ =
        projections.stream().collect(toUnmodifiableMap(Projection::room, identity()));
  }

  private static Map<String, EntryFamily> byName(List<EntryFamily> families) {
    return families.stream().collect(toUnmodifiableMap(EntryFamily::name, identity()));
  }

  /** The family that somebody wants to write; another is a fault of the program. */
  EntryFamily requireWritable(String name) {
    return families.stream()
        .filter(family -> family.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no room declares the entry family " + name));
  }

  /** The family of a stored entry; another means that a newer program wrote the register. */
  EntryFamily requireReadable(StoredEntry entry) {
    Header header = entry.header();
    return families.stream()
        .filter(family -> family.name().equals(header.family()))
        .filter(family -> header.version() <= family.version())
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "journal.newer.entry", header.number(), header.family(), header.version()));
  }

  /** The stored entry as the rooms read it, its payload in the current form. */
  Entry read(StoredEntry stored) {
    return stored.in(requireReadable(stored));
  }
}
