package org.intercity.exchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/**
 * Something one side said it will do.
 *
 * @param owner whose promise it is
 * @param what in the office's words
 * @param due by when; null where no day was named
 * @param of where it was made and what it concerns
 */
public record Commitment(
    ItemId id,
    Named owner,
    String what,
    @Nullable EdtfDate due,
    Origin of,
    Outcome outcome,
    List<Basis> bases)
    implements Item {

  public Commitment {
    id.require(Sort.COMMITMENT);
    bases = List.copyOf(bases);
  }

  /**
   * Where it was made.
   *
   * @param made the visit, the meeting or the remark
   */
  public record Origin(List<TieId> ties, @Nullable ItemId made) {
    public Origin {
      ties = List.copyOf(ties);
    }
  }

  /** Whether it was kept. */
  public enum State {
    OPEN,
    DONE,
    DROPPED;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static State of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * What became of it.
   *
   * @param reason why it was dropped, or how it was done; null while it is open
   */
  public record Outcome(State state, @Nullable EdtfDate on, @Nullable String reason) {
    public static final Outcome OPEN = new Outcome(State.OPEN, null, null);

    public Outcome {
      if (state == State.DROPPED && (reason == null || reason.isBlank())) {
        throw new IllegalArgumentException("what is dropped has a reason");
      }
    }
  }

  /** Whether the last day that its due date can mean is past while it is open. */
  public boolean isOverdue(LocalDate today) {
    return outcome.state() == State.OPEN && due != null && due.latest().isBefore(today);
  }

  /** The same with another outcome, founded on one more basis where there is one. */
  public Commitment with(Outcome newOutcome, @Nullable Basis basis) {
    List<Basis> all = new ArrayList<>(bases);
    if (basis != null) {
      all.add(basis);
    }
    return new Commitment(id, owner, what, due, of, newOutcome, all);
  }

  @Override
  public List<Link> links() {
    return new Links().ties(of.ties()).item(of.made()).body(owner).all();
  }

  @Override
  public List<String> names() {
    return List.of(what);
  }

  @Override
  public @Nullable EdtfDate days() {
    return due;
  }

  @Override
  public String stateWord() {
    return outcome.state().word();
  }

  @Override
  public Commitment on(List<Basis> newBases) {
    return new Commitment(id, owner, what, due, of, outcome, newBases);
  }
}
