package org.intercity.gazetteer;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A populated or administrative unit.
 *
 * @param name the primary name in English or in Latin script
 * @param names by language: {@code ko}, {@code zh}, {@code ja}, and {@code local} for the form the
 *     place itself uses
 * @param point where it lies, where known
 * @param population 0 where unknown
 */
public record Place(
    PlaceId id,
    String name,
    Map<String, String> names,
    Standing standing,
    @Nullable Coordinates point,
    long population) {

  /** Where a place stands: its level, its country and the unit above it. */
  public record Standing(Level level, String country, @Nullable PlaceId parent) {}

  public Place {
    names = Map.copyOf(names);
  }

  public Level level() {
    return standing.level();
  }

  public String country() {
    return standing.country();
  }

  /** The name in a language, else the primary one. */
  public String nameIn(String language) {
    return names.getOrDefault(language, name);
  }

  /** The form the place itself uses, where it differs from the primary name. */
  public Optional<String> localName() {
    return Optional.ofNullable(names.get("local"));
  }
}
