package org.intercity.register;

import java.time.LocalDate;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one tie, from whose side, in which words. A claim without an act is a tie
 * that is said to be, of which no step is known.
 *
 * @param about the tie, and the act where it speaks of one
 * @param says what the source says, kept even where the register holds otherwise
 * @param words where in the document it says so; empty where only the address is known
 * @param seen when the register's people saw it, first and last
 */
public record Claim(
    ClaimId id,
    About about,
    SourceId source,
    Says says,
    List<Evidence> words,
    Seen seen,
    Weight weight) {

  public Claim {
    words = List.copyOf(words);
  }

  /**
   * What a claim is about.
   *
   * @param side the body from whose side the source speaks, where it is one side's own
   */
  public record About(TieId tie, @Nullable ActId act, @Nullable BodyId side) {}

  /** The source's own version: its kind, its words for it, its step and day. */
  public record Says(Kind kind, @Nullable String stated, ActType type, @Nullable EdtfDate date) {}

  /** First and last day it was seen. */
  public record Seen(LocalDate first, LocalDate last) {}

  /** How far it carries, and what speaks against it. */
  public record Weight(Confidence confidence, @Nullable String note) {}

  /** A claim named by its content. */
  public static Claim of(
      About about,
      SourceId source,
      Says says,
      List<Evidence> words,
      LocalDate seen,
      Weight weight) {
    ClaimId id =
        new ClaimId(
            "c-"
                + Digests.of(
                    about.toString(), source.toString(), says.toString(), words.toString()));
    return new Claim(id, about, source, says, words, new Seen(seen, seen), weight);
  }

  /** Whether the source says otherwise than the act it speaks of. */
  public boolean disagreesWith(Act act) {
    return says.kind() != act.kind()
        || (says.date() != null
            && act.when().date() != null
            && !says.date().agreesWith(act.when().date()));
  }
}
