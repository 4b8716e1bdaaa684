package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.ActKind;
import org.intercity.reader.Note;
import org.intercity.reader.Reading.Wording;
import org.intercity.reader.TieKind;
import org.intercity.reader.text.Mark.When;
import org.jspecify.annotations.Nullable;

/** Gathers what sentences report into agreements, and parts today's from earlier ones. */
final class TiePass implements Pass {

  /** So many years make a list of ties. */
  private static final int LIST = 3;

  private enum Step {
    CONCLUDED,
    AHEAD,
    SUSPENDED,
    RESUMED,
    ENDED,
    BEFORE
  }

  private record Key(Set<String> sides, Step step) {}

  @Override
  public String name() {
    return "ties";
  }

  @Override
  public String says() {
    return "Gathers the sentences on one agreement, and parts what is news from what is only"
        + " referred back to; a higher paper after an earlier lower one is an upgrade.";
  }

  @Override
  public Draft apply(Draft draft) {
    boolean undatedList = isUndatedList(draft);
    Map<Key, List<Event>> groups = new LinkedHashMap<>();
    for (Event event : draft.ties().events()) {
      boolean before = undatedList || Dating.isBackground(event, draft.aids().day());
      Step step = before ? Step.BEFORE : step(event.act());
      groups
          .computeIfAbsent(new Key(new TreeSet<>(event.keys()), step), none -> new ArrayList<>())
          .add(event);
    }
    headlinesYield(groups);
    List<Tie> reported = new ArrayList<>();
    groups.forEach(
        (key, events) -> {
          if (key.step() != Step.BEFORE && !isForestalled(key, events, groups)) {
            reported.add(tie(draft, events, groups.get(new Key(key.sides(), Step.BEFORE))));
          }
        });
    List<Tie> earlier = new ArrayList<>();
    groups.forEach(
        (key, events) -> {
          if (key.step() == Step.BEFORE) {
            earlier.addAll(new Background(draft, reported).of(events));
          }
        });
    List<Tie> known = List.copyOf(earlier);
    List<Note> consents =
        reported.stream()
            .filter(tie -> tie.act() == ActKind.PLANNED)
            .flatMap(tie -> tie.events().stream())
            .filter(event -> event.act() == ActKind.CONSENTED)
            .map(event -> Note.of("consent", draft.words(event.sentence())))
            .distinct()
            .toList();
    return draft
        .noting(consents)
        .with(
            draft
                .ties()
                .withReported(reported.stream().map(tie -> upgraded(draft, tie, known)).toList())
                .withEarlier(earlier));
  }

  /** A page without a day of its own that gives several ties, each of another year: a list. */
  private static boolean isUndatedList(Draft draft) {
    return draft.aids().day().isEmpty()
        && draft.ties().events().stream()
                .map(Event::when)
                .filter(Objects::nonNull)
                .map(When::past)
                .filter(Objects::nonNull)
                .map(date -> date.earliest().getYear())
                .distinct()
                .count()
            >= LIST;
  }

  /** A headline that has it done does not outweigh a text that has it planned. */
  private static void headlinesYield(Map<Key, List<Event>> groups) {
    groups
        .entrySet()
        .removeIf(
            entry ->
                entry.getKey().step() == Step.CONCLUDED
                    && entry.getValue().stream().noneMatch(event -> event.sentence().isBody())
                    && ahead(groups, entry.getKey()).stream()
                        .anyMatch(event -> event.sentence().isBody()));
  }

  private static List<Event> ahead(Map<Key, List<Event>> groups, Key key) {
    return groups.getOrDefault(new Key(key.sides(), Step.AHEAD), List.of());
  }

  private static Step step(ActKind act) {
    return switch (act) {
      case SIGNED, RENEWED, UPGRADED -> Step.CONCLUDED;
      case PLANNED, CONSENTED -> Step.AHEAD;
      case SUSPENDED -> Step.SUSPENDED;
      case RESUMED -> Step.RESUMED;
      case TERMINATED -> Step.ENDED;
      case MENTIONED -> Step.BEFORE;
    };
  }

  /** A plan for what the same article reports as done is no agreement of its own. */
  private static boolean isForestalled(Key key, List<Event> events, Map<Key, List<Event>> groups) {
    List<Event> done = groups.get(new Key(key.sides(), Step.CONCLUDED));
    return key.step() == Step.AHEAD
        && done != null
        && events.stream()
            .allMatch(
                plan ->
                    plan.kind() == null
                        || plan.kind() == TieKind.OTHER
                        || done.stream()
                            .anyMatch(d -> d.kind() == null || d.kind() == plan.kind()));
  }

  private static Tie tie(Draft draft, List<Event> events, @Nullable List<Event> mentions) {
    Event best = Kinds.telling(draft, events);
    TieKind kind = best.kind();
    if (kind == null && mentions != null) {
      kind = Kinds.telling(draft, mentions).kind();
    }
    if (kind == null) {
      kind = Kinds.only(draft.ties().events());
    }
    ActKind act =
        events.stream()
            .map(Event::act)
            .filter(
                each ->
                    each == ActKind.UPGRADED
                        || each == ActKind.RENEWED
                        || each == ActKind.CONSENTED)
            .findFirst()
            .orElse(best.act());
    @Nullable EdtfDate foreseen = step(act) == Step.AHEAD ? TieDay.foreseen(draft, events) : null;
    return new Tie(
        sides(draft, events),
        new Wording(kind == null ? TieKind.OTHER : kind, draft.words(best.words())),
        foreseen == null ? act : ActKind.PLANNED,
        foreseen == null ? TieDay.of(draft, events, mentions) : foreseen,
        events,
        Tie.UNKNOWN,
        Tie.NO_FIELDS);
  }

  /** As the first sentence of the text names them, before any headline. */
  private static List<Side> sides(Draft draft, List<Event> events) {
    return events.stream()
        .filter(event -> event.sentence().isBody())
        .findFirst()
        .orElse(events.getFirst())
        .sides()
        .stream()
        .map(side -> side.called(FullNames.of(draft, side)))
        .toList();
  }

  /** What a letter of intent foresaw is signed, not raised. */
  private static boolean isForeseen(Draft draft, Tie before) {
    String stated = before.wording().stated();
    return stated != null && draft.aids().pack().pattern("intent", "(?!)").matcher(stated).find();
  }

  private static Tie upgraded(Draft draft, Tie tie, List<Tie> earlier) {
    boolean higher =
        tie.act() == ActKind.SIGNED
            && earlier.stream()
                .filter(before -> before.keys().equals(tie.keys()))
                .filter(before -> !isForeseen(draft, before))
                .anyMatch(
                    before ->
                        Kinds.rank(before.wording().kind()) < Kinds.rank(tie.wording().kind()));
    return higher ? tie.as(ActKind.UPGRADED) : tie;
  }
}
