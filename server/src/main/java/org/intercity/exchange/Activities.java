package org.intercity.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.journal.Database;
import org.intercity.journal.Draft;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.journal.Visibility;
import org.intercity.register.Act;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Tie;
import org.intercity.register.TieId;
import org.springframework.stereotype.Service;

/** How alive ties are: derived from what is known to have happened, by an office's own rule. */
@Service
public class Activities {

  private final Journal journal;
  private final Database database;

  Activities(Journal journal, Database database) {
    this.journal = journal;
    this.database = database;
  }

  /** The rule of an office; the usual one where it made none. */
  public ActivityRule rule(String office) {
    return database
        .reads()
        .sql("SELECT data FROM exchange_rule WHERE office = ?")
        .param(office)
        .query(String.class)
        .optional()
        .map(Payloads::rule)
        .orElse(ActivityRule.USUAL);
  }

  /** Puts another rule in force for the office that the signature acts for. */
  public void put(Signature by, ActivityRule rule) {
    journal.append(by, List.of(new Draft(Payloads.RULE, Visibility.OFFICE, Payloads.tree(rule))));
  }

  /** How alive each of these ties is on a day. */
  public Map<TieId, Activity> of(List<Tie> ties, String office, LocalDate day) {
    ActivityRule rule = rule(office);
    Optional<BodyId> own = BodyId.find(office);
    List<String> all = ties.stream().flatMap(tie -> targets(tie, own)).distinct().toList();
    Signs signs = Signs.of(database.reads(), office, rule, all);
    Map<TieId, Activity> activities = new LinkedHashMap<>();
    ties.forEach(tie -> activities.put(tie.id(), of(tie, own, signs, rule, day)));
    return activities;
  }

  private static Activity of(
      Tie tie, Optional<BodyId> own, Signs signs, ActivityRule rule, LocalDate day) {
    List<Activity.Sign> all = new ArrayList<>(signs.on(targets(tie, own)));
    all.addAll(acts(tie, rule));
    all.removeIf(sign -> sign.day().earliest().isAfter(day));
    all.sort(Comparator.comparing((Activity.Sign sign) -> sign.day().latest()).reversed());
    return judged(all, first(tie), rule, day);
  }

  /** What items hang on that happened on a tie: itself, its partners, their places. */
  private static Stream<String> targets(Tie tie, Optional<BodyId> own) {
    List<Body> partners = own.map(tie::partnersOf).orElse(tie.parties());
    return Stream.concat(
        Stream.of(tie.id().value()),
        partners.stream().flatMap(body -> Stream.of(body.id().value(), body.place().id().value())));
  }

  private static Activity judged(
      List<Activity.Sign> signs, Optional<String> founding, ActivityRule rule, LocalDate day) {
    LocalDate active = day.minusMonths(rule.activeMonths());
    LocalDate dormant = day.minusMonths(rule.dormantMonths());
    int weight =
        signs.stream()
            .filter(sign -> sign.day().latest().isAfter(active))
            .mapToInt(Activity.Sign::weight)
            .sum();
    boolean onlyFounded =
        signs.stream().allMatch(sign -> founding.filter(sign.of()::equals).isPresent());
    EdtfDate last = signs.isEmpty() ? null : signs.getFirst().day();
    Activity.State state =
        weight >= rule.activeWeight()
            ? Activity.State.ACTIVE
            : last != null && last.latest().isAfter(dormant)
                ? Activity.State.QUIET
                : onlyFounded ? Activity.State.NO_EVIDENCE : Activity.State.DORMANT;
    return new Activity(state, weight, last, signs);
  }

  /** The steps that bring people together. */
  private static List<Activity.Sign> acts(Tie tie, ActivityRule rule) {
    return tie.acts().stream()
        .map(entered -> entered.what())
        .filter(act -> act.type().concludes() && act.when().date() != null)
        .map(
            act ->
                new Activity.Sign(
                    act.id().value(),
                    "act",
                    Objects.requireNonNull(act.when().date()),
                    rule.weight("act")))
        .toList();
  }

  /** The act that made the tie: alone it says nothing of what came after. */
  private static Optional<String> first(Tie tie) {
    return tie.acts().stream()
        .map(entered -> entered.what())
        .filter(act -> act.type().concludes() && act.when().date() != null)
        .min(
            Comparator.comparing((Act act) -> Objects.requireNonNull(act.when().date()).earliest()))
        .map(act -> act.id().value());
  }
}
