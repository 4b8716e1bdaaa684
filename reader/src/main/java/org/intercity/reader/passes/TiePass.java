package org.intercity.reader.passes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.ActKind;
import org.intercity.reader.Note;
import org.intercity.reader.Reading.Wording;
import org.intercity.reader.TieKind;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Mark.When;
import org.intercity.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Gathers what sentences report into agreements, and parts today's from earlier ones. */
final class TiePass implements Pass {

  /** The most letters of a level word behind a name: 특별시. */
  private static final int LEVEL_WORD = 3;

  private static final int FORTNIGHT = 14;

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
    Map<Key, List<Event>> groups = new LinkedHashMap<>();
    for (Event event : draft.ties().events()) {
      Step step = Dating.isBackground(event, draft.aids().day()) ? Step.BEFORE : step(event.act());
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

  /** A headline that has it done does not outweigh a text that has it planned. */
  private static void headlinesYield(Map<Key, List<Event>> groups) {
    List<Key> headlines =
        groups.keySet().stream()
            .filter(key -> key.step() == Step.CONCLUDED)
            .filter(key -> groups.get(key).stream().noneMatch(e -> e.sentence().isBody()))
            .filter(
                key ->
                    groups.getOrDefault(new Key(key.sides(), Step.AHEAD), List.of()).stream()
                        .anyMatch(event -> event.sentence().isBody()))
            .toList();
    headlines.forEach(groups::remove);
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
    @Nullable EdtfDate foreseen =
        step(act) == Step.AHEAD ? foreseen(events, draft.aids().day()) : null;
    return new Tie(
        sides(draft, events),
        new Wording(kind == null ? TieKind.OTHER : kind, draft.words(best.words())),
        foreseen == null ? act : ActKind.PLANNED,
        foreseen == null ? date(draft, events, mentions) : foreseen,
        events,
        Tie.UNKNOWN,
        Tie.NO_FIELDS);
  }

  /** The day for which a signing is announced, which tells more than that of a consent to it. */
  /** 皮爾森市, where the text has 皮爾森市長: the name with the level word that a post took. */
  private static String levelled(Draft draft, String name) {
    String text = draft.article().text();
    if (draft.aids().pack().bare(name).isPresent()) {
      return name;
    }
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length() + 1;
      if (end <= text.length()
          && draft.aids().pack().bare(text.substring(at, end)).filter(name::equals).isPresent()) {
        return text.substring(at, end);
      }
    }
    return name;
  }

  private static @Nullable EdtfDate foreseen(List<Event> events, Optional<LocalDate> today) {
    return Dating.best(
        events.stream()
            .filter(event -> event.act() == ActKind.PLANNED)
            .filter(
                event -> {
                  EdtfDate date = Dating.of(event);
                  return date != null && today.isPresent() && !date.latest().isBefore(today.get());
                })
            .toList());
  }

  /** The day of the act; where it has none, one that a passing word for the same news gives. */
  private static @Nullable EdtfDate date(
      Draft draft, List<Event> events, @Nullable List<Event> mentions) {
    Optional<LocalDate> today = draft.aids().day();
    EdtfDate date = Dating.best(events);
    EdtfDate mentioned =
        date != null || mentions == null
            ? date
            : Dating.best(
                mentions.stream()
                    .filter(event -> event.when() != null && !Dating.isBackground(event, today))
                    .filter(event -> Dating.of(event) instanceof EdtfDate.Day)
                    .toList());
    return mentioned != null || events.getFirst().act() == ActKind.PLANNED
        ? mentioned
        : before(draft, events, today);
  }

  /** The day just gone by that the sentence before tells, where the act's own tells none. */
  private static @Nullable EdtfDate before(
      Draft draft, List<Event> events, Optional<LocalDate> today) {
    Sentence first =
        events.stream().map(Event::sentence).filter(Sentence::isBody).findFirst().orElse(null);
    int at = first == null ? -1 : draft.sentences().indexOf(first) - 1;
    if (at < 0 || today.isEmpty() || !draft.sentences().get(at).isBody()) {
      return null;
    }
    return draft.marks().of(When.class, draft.sentences().get(at)).stream()
        .filter(day -> !day.news())
        .map(When::past)
        .filter(EdtfDate.Day.class::isInstance)
        .filter(day -> !day.earliest().isAfter(today.get()))
        .filter(day -> day.earliest().isAfter(today.get().minusDays(FORTNIGHT)))
        .findFirst()
        .orElse(null);
  }

  /** As the first sentence of the text names them, before any headline. */
  private static List<Side> sides(Draft draft, List<Event> events) {
    return events.stream()
        .filter(event -> event.sentence().isBody())
        .findFirst()
        .orElse(events.getFirst())
        .sides()
        .stream()
        .map(side -> side.called(longest(draft, side)))
        .toList();
  }

  /** The fullest of the names by which the text calls a side: 청양군 where it says 청양, too. */
  private static String longest(Draft draft, Side side) {
    return draft.marks().all().stream()
        .filter(Site.class::isInstance)
        .map(mark -> Side.of(draft, (Site) mark))
        .filter(other -> other.is(side) && other.name().startsWith(side.name()))
        .flatMap(other -> Stream.of(other.name(), levelled(draft, other.name())))
        .filter(name -> name.length() - side.name().length() <= LEVEL_WORD)
        .filter(name -> name.codePointAt(0) >= 0x3000)
        .max(Comparator.comparingInt(String::length))
        .orElse(side.name());
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
