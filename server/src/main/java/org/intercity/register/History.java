package org.intercity.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;

/**
 * The acts of a tie replayed up to a day. An act whose date is too coarse for the day may or may
 * not have happened by then, so there can be several standings.
 */
public final class History {

  private final Tie tie;
  private final List<Dated> acts;

  private record Dated(Act act, EdtfDate counts, long entry) {}

  private History(Tie tie) {
    this.tie = tie;
    this.acts =
        tie.acts().stream()
            .map(
                entered ->
                    new Dated(
                        entered.what(),
                        tie.countsFrom(entered.what()).orElse(EdtfDate.ofYear(1)),
                        entered.entry()))
            .sorted(
                Comparator.comparing((Dated dated) -> dated.counts().earliest())
                    .thenComparing(dated -> dated.counts().latest())
                    .thenComparingLong(Dated::entry))
            .toList();
  }

  public static History of(Tie tie) {
    return new History(tie);
  }

  /** How it stands at the end of a day, doubtful acts not counted. */
  public Standing on(LocalDate day) {
    return replay(day, 0);
  }

  /**
   * Every way it can stand at the end of a day: the first counts no doubtful act, the next one more
   * of them in order. One element where the dates are fine enough.
   */
  public List<Standing> possibleOn(LocalDate day) {
    List<Standing> standings = new ArrayList<>();
    for (int doubtful = 0; doubtful <= doubtfulOn(day).size(); doubtful++) {
      standings.add(replay(day, doubtful));
    }
    return standings;
  }

  /** The acts whose dates straddle a day, in order. */
  public List<Act> doubtfulOn(LocalDate day) {
    return acts.stream().filter(dated -> isDoubtful(dated, day)).map(Dated::act).toList();
  }

  private static boolean isDoubtful(Dated dated, LocalDate day) {
    return dated.counts().mayBeBy(day) && !dated.counts().isSurelyBy(day);
  }

  private Standing replay(LocalDate day, int doubtfulCounted) {
    Map<BodyId, LegalState> states = new LinkedHashMap<>();
    tie.parties().forEach(party -> states.put(party.id(), new LegalState.Unborn()));
    Optional<Kind> kind = Optional.empty();
    Optional<Act> from = Optional.empty();
    List<Act> preparing = new ArrayList<>();
    int doubtful = 0;
    for (Dated dated : acts) {
      boolean sure = dated.counts().isSurelyBy(day);
      if (!sure && (!isDoubtful(dated, day) || doubtful++ >= doubtfulCounted)) {
        if (!isSignedAhead(dated, day)) {
          continue;
        }
      }
      Act act = dated.act();
      boolean inEffect = dated.counts().mayBeBy(day);
      states.replaceAll(
          (body, state) -> act.isBy(body) ? state.after(act, inEffect, act.by().isEmpty()) : state);
      if (act.type().concludes() && inEffect) {
        if (kind.isEmpty() || kind.get().compareTo(act.kind()) < 0) {
          kind = Optional.of(act.kind());
          from = Optional.of(act);
        }
        preparing.clear();
      } else if (joint(states) instanceof LegalState.Ended) {
        kind = Optional.empty();
        from = Optional.empty();
      } else if (prepares(act)) {
        preparing.add(act);
      }
    }
    return new Standing(kind, from, joint(states), states, preparing);
  }

  /** Signed by the day, to take effect later. */
  private static boolean isSignedAhead(Dated dated, LocalDate day) {
    EdtfDate signed = dated.act().when().date();
    return dated.act().when().effective() != null && signed != null && signed.isSurelyBy(day);
  }

  private static boolean prepares(Act act) {
    return switch (act.type()) {
      case PROPOSED, CONSENT_REQUESTED, CONSENT_GIVEN, CONSENT_REFUSED -> true;
      case SIGNED,
          RENEWED,
          UPGRADED,
          SUSPENDED,
          RESUMED,
          TERMINATION_NOTIFIED,
          TERMINATED,
          LAPSED,
          SUCCEEDED,
          CORRECTED ->
          false;
    };
  }

  private static LegalState joint(Map<BodyId, LegalState> states) {
    return states.values().stream()
        .min(Comparator.comparingInt(LegalState::rank))
        .orElse(new LegalState.Unborn());
  }
}
