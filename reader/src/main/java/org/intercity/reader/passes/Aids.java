package org.intercity.reader.passes;

import java.time.LocalDate;
import java.util.Optional;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.reader.Known;
import org.intercity.reader.language.Pack;

/**
 * What helps the reader: the language's pack, the places, and what a register knows.
 *
 * @param day that relative dates count from: the day of publication where known
 * @param home the country of the outlet, for a name that several countries have
 */
public record Aids(
    Pack pack, Gazetteer gazetteer, Known known, Optional<LocalDate> day, Optional<String> home) {

  Aids on(LocalDate reference) {
    return new Aids(pack, gazetteer, known, Optional.of(reference), home);
  }
}
