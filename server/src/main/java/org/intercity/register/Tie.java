package org.intercity.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;

/**
 * The durable relation between two or more bodies, with all that was done and said about it.
 *
 * @param acts in the order they count
 */
public record Tie(
    TieId id, List<Body> parties, List<Entered<Act>> acts, List<Said> said, long entry) {

  public Tie {
    parties = List.copyOf(parties);
    acts = List.copyOf(acts);
    said = List.copyOf(said);
  }

  /** A claim with its source. */
  public record Said(Entered<Claim> claim, Source source) {
    public Claim what() {
      return claim.what();
    }
  }

  /** The parties that are not {@code body}. */
  public List<Body> partnersOf(BodyId body) {
    return parties.stream().filter(party -> !party.id().equals(body)).toList();
  }

  public boolean isBetween(List<BodyId> bodies) {
    return bodies.size() == parties.size()
        && parties.stream().allMatch(party -> bodies.contains(party.id()));
  }

  /** What sources say of one act. */
  public List<Said> saidOf(ActId act) {
    return said.stream().filter(each -> act.equals(each.what().about().act())).toList();
  }

  /** Claims that speak of no known act. */
  public List<Said> unresolved() {
    return said.stream().filter(each -> each.what().about().act() == null).toList();
  }

  /**
   * From when an act counts: the day the paper names, else the day it was done, else the day of the
   * earliest source that reports it, else the day the register first saw a source for it.
   */
  public Optional<EdtfDate> countsFrom(Act act) {
    return Stream.of(
            Optional.ofNullable(act.when().effective()),
            Optional.ofNullable(act.when().date()),
            saidOf(act.id()).stream()
                .flatMap(each -> each.source().published().stream())
                .min(Comparator.comparing(EdtfDate::latest)),
            saidOf(act.id()).stream()
                .map(each -> each.what().seen().first())
                .min(Comparator.<LocalDate>naturalOrder())
                .map(EdtfDate::of))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
