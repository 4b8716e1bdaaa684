package org.intercity.desk.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Commitments;
import org.intercity.register.BodyId;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of commitments, as the address holds it.
 *
 * @param state a state's word; {@code overdue} for the open ones whose day is past; {@code all}
 * @param owner {@code ours} or {@code theirs}
 * @param tie a tie's number
 * @param words a part of what was promised
 */
record CommitmentQuery(
    @Nullable String state, @Nullable String owner, @Nullable String tie, @Nullable String words) {

  private static final String OPEN = Commitment.State.OPEN.word();

  CommitmentQuery {
    state = blank(state) == null ? OPEN : state;
    owner = blank(owner);
    tie = blank(tie);
    words = blank(words);
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The same, as the room is asked; an unknown word asks for nothing in particular. */
  Commitments.Wanted wanted(String office, LocalDate today) {
    return new Commitments.Wanted(
        Arrays.stream(Commitment.State.values())
            .filter(each -> each.word().equals(state))
            .findFirst()
            .orElse(null),
        "overdue".equals(state) ? today : null,
        BodyId.find(office)
            .filter(_ -> "ours".equals(owner) || "theirs".equals(owner))
            .map(body -> new Commitments.Owner(body, "ours".equals(owner)))
            .orElse(null),
        Optional.ofNullable(tie).flatMap(TieNumbers::find).orElse(null),
        words);
  }

  /** Whether a tie is asked for that cannot be one: nothing hangs on it. */
  boolean isHopeless() {
    return tie != null && TieNumbers.find(tie).isEmpty();
  }

  /** Whether anything but what is open is asked for. */
  public boolean isNarrowed() {
    return !OPEN.equals(state) || owner != null || tie != null || words != null;
  }

  Optional<TieId> tieId() {
    return Optional.ofNullable(tie).flatMap(TieNumbers::find);
  }
}
