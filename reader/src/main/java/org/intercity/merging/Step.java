package org.intercity.merging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading;
import org.intercity.reader.TieKind;
import org.jspecify.annotations.Nullable;

/** Claims that are taken to be of one step, while they are gathered. */
final class Step {

  /** The day of the news is taken for the day of the deed as often as this. */
  private static final long DAYS_APART = 2;

  private static final long MONTH = 31;

  private final List<Claim> claims = new ArrayList<>();
  private final Set<TieKind> kinds = EnumSet.noneOf(TieKind.class);
  private final Set<ActKind> acts = EnumSet.noneOf(ActKind.class);
  private final Set<Reading> readings = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable EdtfDate finest;

  Step(List<Claim> claims) {
    claims.forEach(this::add);
  }

  /**
   * Claims of one day; as many steps as an article tells apart that day, by kind or else by act.
   */
  static List<Step> apart(List<Claim> claims) {
    for (Function<Claim, String> word :
        List.<Function<Claim, String>>of(
            claim -> claim.kind().word(), claim -> claim.act().word())) {
      if (tellsApart(claims, word)) {
        Map<String, List<Claim>> each = new TreeMap<>();
        claims.forEach(
            claim -> each.computeIfAbsent(word.apply(claim), none -> new ArrayList<>()).add(claim));
        return each.values().stream().map(Step::new).toList();
      }
    }
    return List.of(new Step(claims));
  }

  private static boolean tellsApart(List<Claim> claims, Function<Claim, String> word) {
    IdentityHashMap<Reading, String> told = new IdentityHashMap<>();
    return claims.stream()
        .filter(claim -> !claim.isMention())
        .anyMatch(
            claim -> {
              String before = told.put(claim.reading(), word.apply(claim));
              return before != null && !before.equals(word.apply(claim));
            });
  }

  /** The one step among those a claim can be of; of several the only one of its kind and act. */
  static Optional<Step> only(Claim claim, List<Step> may) {
    List<Step> left = may;
    for (Predicate<Step> nearer :
        List.<Predicate<Step>>of(
            step -> step.kinds.contains(claim.kind()), step -> step.acts.contains(claim.act()))) {
      if (left.size() > 1) {
        left = left.stream().filter(nearer).toList();
      }
    }
    return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
  }

  static long span(EdtfDate date) {
    return date.latest().toEpochDay() - date.earliest().toEpochDay() + 1;
  }

  List<Claim> claims() {
    return claims.stream().sorted(Claim.ORDER).toList();
  }

  void add(Claim claim) {
    claims.add(claim);
    kinds.add(claim.kind());
    acts.add(claim.act());
    readings.add(claim.reading());
    EdtfDate date = claim.date();
    if (date != null && (finest == null || isBetter(date, finest))) {
      finest = date;
    }
  }

  private static boolean isBetter(EdtfDate one, EdtfDate other) {
    return one.isFinerThan(other)
        || (!other.isFinerThan(one) && one.earliest().isBefore(other.earliest()));
  }

  void addAll(Step other) {
    other.claims.forEach(this::add);
  }

  /** The finest date given, of several the first. */
  Optional<EdtfDate> date() {
    return Optional.ofNullable(finest);
  }

  boolean has(Reading reading) {
    return readings.contains(reading);
  }

  boolean isOfKind(Claim claim) {
    return kinds.contains(claim.kind())
        || claim.kind() == TieKind.OTHER
        || kinds.contains(TieKind.OTHER);
  }

  /** Whether it is the same act; what is only mentioned can be any. */
  boolean isOfAct(Claim claim) {
    return acts.contains(claim.act()) || acts.equals(Set.of(ActKind.MENTIONED));
  }

  /** Whether a day is so near that one can be the announcement of the other. */
  boolean isNear(Step later) {
    return finest != null
        && later.finest != null
        && later.finest.earliest().toEpochDay() - finest.earliest().toEpochDay() <= DAYS_APART;
  }

  /** Whether two steps on near days are one: the same act, and no article that tells them apart. */
  boolean mayBe(Step other) {
    boolean sameAct =
        acts.contains(ActKind.MENTIONED)
            || other.acts.contains(ActKind.MENTIONED)
            || other.acts.stream().anyMatch(acts::contains);
    return sameAct && other.readings.stream().noneMatch(readings::contains);
  }

  /** Whether a claim with a coarser date can be of this step. */
  boolean agrees(Claim claim) {
    EdtfDate date = claim.date();
    if (date == null || finest == null || has(claim.reading())) {
      return false;
    }
    boolean sameKind = isOfKind(claim) || span(date) <= MONTH;
    boolean sameAct =
        claim.isMention() ? acts.stream().anyMatch(act -> act != ActKind.RENEWED) : isOfAct(claim);
    return date.agreesWith(finest) && sameKind && sameAct;
  }
}
