package org.intercity.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.intercity.edtf.EdtfDate;
import org.intercity.merging.ReportedAct.Voice;
import org.intercity.merging.ReportedAct.What;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading;
import org.intercity.reader.Reading.Party;
import org.intercity.reader.TieKind;
import org.jspecify.annotations.Nullable;

/** Tells one act from all that is claimed of it. */
final class Account {

  private final List<Claim> claims;
  private final Sides sides;
  private final List<Voice> voices;
  private final Ballot ballot;
  private final List<Conflict> conflicts = new ArrayList<>();

  Account(List<Claim> claims, Sides sides) {
    this.claims = claims;
    this.sides = sides;
    voices = Voices.of(claims, sides);
    ballot = new Ballot(voices, sides);
  }

  ReportedAct act() {
    What what = new What(kind(), step(), date());
    Reading.Signing signing = new Signings(claims, sides, ballot, conflicts).signing();
    return new ReportedAct(parties(), what, signing, fields(), voices, conflicts);
  }

  /** As the first source orders them, under the names that all know them by. */
  private List<Party> parties() {
    Claim first = claims.getFirst();
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < first.says().parties().size(); i++) {
      Party written = first.says().parties().get(i);
      Side side = sides.of(first).get(i);
      String name = side.where() == null ? side.name() : side.where().name();
      parties.add(new Party(name, side.where(), written.body()));
    }
    return parties;
  }

  /** Of two kinds with as many voices the lesser: a translation rather raises than lowers it. */
  private TieKind kind() {
    Ballot.Result<TieKind> kinds =
        ballot.count(
            claim -> Optional.of(claim.kind()), Comparator.<TieKind>comparingInt(Account::caution));
    conflict(Conflict.About.KIND, kinds, TieKind::word);
    return kinds.first().value();
  }

  private static int caution(TieKind kind) {
    return switch (kind) {
      case MOU -> 0;
      case FRIENDSHIP -> 1;
      case SISTER -> 2;
      case OTHER -> 3;
    };
  }

  /** Of two acts with as many voices the more particular. */
  private ActKind step() {
    Ballot.Result<ActKind> acts =
        ballot.count(
            claim -> claim.isMention() ? Optional.empty() : Optional.of(claim.act()),
            Comparator.reverseOrder());
    if (acts.isEmpty()) {
      return ActKind.MENTIONED;
    }
    conflict(Conflict.About.ACT, acts, ActKind::word);
    return acts.first().value();
  }

  /** The finest date, of several the one with which most voices agree; of these the first. */
  private @Nullable EdtfDate date() {
    Ballot.Result<EdtfDate> dates =
        ballot.count(
            claim -> Optional.ofNullable(claim.date()), Comparator.comparing(EdtfDate::earliest));
    if (dates.isEmpty()) {
      return null;
    }
    long finest = dates.values().stream().mapToLong(Step::span).min().orElseThrow();
    List<EdtfDate> fine =
        dates.values().stream().filter(date -> Step.span(date) == finest).toList();
    EdtfDate best =
        fine.stream()
            .max(Comparator.comparingInt(date -> ballot.voices(agreeing(date)).size()))
            .orElseThrow();
    Set<Claim> agreeing = Set.copyOf(agreeing(best));
    Ballot.Result<EdtfDate> versions =
        ballot.count(
            claim ->
                agreeing.contains(claim) ? Optional.of(best) : Optional.ofNullable(claim.date()),
            Comparator.comparing((EdtfDate date) -> !date.equals(best))
                .thenComparing(EdtfDate::earliest));
    conflict(Conflict.About.DATE, versions.startingWith(best), EdtfDate::text);
    return best;
  }

  private List<Claim> agreeing(EdtfDate date) {
    return claims.stream()
        .filter(claim -> claim.date() != null && claim.date().agreesWith(date))
        .toList();
  }

  private <T> void conflict(
      Conflict.About about, Ballot.Result<T> result, Function<T, String> word) {
    result.conflict(about, word).ifPresent(conflicts::add);
  }

  /** All that any source names; hoped for is what none says is agreed. */
  private Reading.Fields fields() {
    Set<String> agreed = new LinkedHashSet<>();
    Set<String> hoped = new LinkedHashSet<>();
    for (Claim claim : claims) {
      agreed.addAll(claim.says().fields().agreed());
      hoped.addAll(claim.says().fields().hoped());
    }
    hoped.removeAll(agreed);
    return new Reading.Fields(List.copyOf(agreed), List.copyOf(hoped));
  }
}
