package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.gazetteer.Level;
import org.intercity.reader.ActKind;
import org.intercity.reader.Note;
import org.intercity.reader.TieKind;
import org.intercity.reader.text.Mark.Duty;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Type;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the sides that a sentence leaves out: "the two cities" are the pair named last, "with
 * Yancheng" is with the holder, "the agreement" is the article's own.
 */
final class CompletePass implements Pass {

  /** The most characters of a bullet before a name. */
  private static final int BULLET = 4;

  @Override
  public String name() {
    return "sides";
  }

  @Override
  public String says() {
    return "Fills in the sides a sentence leaves out: “the two cities”, “with Yancheng”, “the"
        + " agreement”.";
  }

  @Override
  public Draft apply(Draft draft) {
    @Nullable List<Side> main = mainPair(draft);
    List<Event> complete = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (Event event : draft.ties().events()) {
      if (isOfSeveral(event, main)) {
        complete.add(event.between(java.util.Objects.requireNonNull(main)));
        continue;
      }
      if (event.isComplete()) {
        complete.add(event);
        continue;
      }
      Optional<List<Side>> sides = sides(draft, event, complete, main);
      if (sides.isPresent()) {
        complete.add(event.between(sides.get()));
      } else if (event.act() != ActKind.MENTIONED) {
        notes.add(Note.of("other_side", draft.words(event.sentence())));
      }
    }
    return draft.with(draft.ties().withEvents(complete)).noting(notes);
  }

  /** "The three-way document": of the three or more that the article is about, some are named. */
  private static boolean isOfSeveral(Event event, @Nullable List<Side> main) {
    return main != null
        && main.size() > 2
        && event.kind() == null
        && event.sides().stream().allMatch(side -> main.stream().anyMatch(side::is));
  }

  private static Optional<List<Side>> sides(
      Draft draft, Event event, List<Event> before, @Nullable List<Side> main) {
    if (draft.marks().any(Type.PAIR, event.sentence())) {
      Optional<List<Side>> pair = pairBefore(draft, event.sentence(), event.sides());
      if (pair.isPresent()) {
        return pair;
      }
    }
    if (event.sides().isEmpty()) {
      return listed(draft, event)
          .or(() -> isVague(event) ? Optional.empty() : Optional.ofNullable(main));
    }
    Side side = event.sides().getFirst();
    Side own = draft.ties().holder();
    if (own != null && !own.is(side) && draft.marks().any(Type.HOLDER, event.sentence())) {
      return Optional.of(List.of(own, side));
    }
    Optional<List<Side>> known =
        before.reversed().stream()
            .filter(other -> other.names(side) && other.sides().size() == 2)
            .map(Event::sides)
            .findFirst();
    if (main != null && main.stream().anyMatch(side::is)) {
      return isVague(event) ? Optional.empty() : Optional.of(main);
    }
    return known.isPresent() ? known : partner(draft, event, side, main);
  }

  /**
   * A list of partners, each with a line of its own that begins with its name: what is said further
   * on in the line is said of it and the holder.
   */
  private static Optional<List<Side>> listed(Draft draft, Event event) {
    Side holder = draft.ties().holder();
    String text = draft.article().text();
    int line = text.lastIndexOf('\n', event.sentence().start()) + 1;
    return draft.sites(new Span(line, event.sentence().start())).stream()
        .filter(site -> site.start() - line <= BULLET && site.duty() != Duty.NAME)
        .map(site -> Side.of(draft, site))
        .filter(side -> holder != null && side.isAbroadFrom(holder))
        .findFirst()
        .map(side -> List.of(java.util.Objects.requireNonNull(holder), side));
  }

  /** A passing word for a tie that is told of elsewhere. */
  private static boolean isVague(Event event) {
    return event.act() == ActKind.MENTIONED
        && (event.when() == null || event.kind() == TieKind.OTHER);
  }

  /**
   * Whom a single side is with: who acts in this sentence or the one before, the article's pair,
   * the holder; one from another country first.
   */
  private static Optional<List<Side>> partner(
      Draft draft, Event event, Side side, @Nullable List<Side> main) {
    List<Side> candidates = new ArrayList<>(topics(draft, event, 0));
    Side holder = draft.ties().holder();
    if (holder != null) {
      candidates.add(holder);
    }
    candidates.addAll(topics(draft, event, 1));
    if (main != null) {
      candidates.addAll(
          main.stream()
              .sorted(Comparator.comparing(each -> holder == null || !each.is(holder)))
              .toList());
    }
    candidates.removeIf(side::is);
    return candidates.stream()
        .filter(each -> each.isAbroadFrom(side))
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .map(other -> List.of(other, side));
  }

  /** Who acts in this sentence, or so many sentences before, the last first. */
  private static List<Side> topics(Draft draft, Event event, int before) {
    int at = draft.sentences().indexOf(event.sentence()) - before;
    return at < 0
        ? List.of()
        : draft.sites(draft.sentences().get(at)).reversed().stream()
            .filter(site -> site.duty() == Duty.SUBJECT || site.duty() == Duty.OWNER)
            .map((Site site) -> Side.of(draft, site))
            .toList();
  }

  /** The last sentence up to here that names exactly two sides. */
  private static Optional<List<Side>> pairBefore(Draft draft, Sentence here, List<Side> with) {
    for (Sentence sentence : draft.sentences().reversed()) {
      if (sentence.start() <= here.start()) {
        List<Side> sides = actors(draft, sentence);
        if (sides.size() == 2 && with.stream().allMatch(w -> sides.stream().anyMatch(w::is))) {
          return Optional.of(sides);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Side> actors(Draft draft, Sentence sentence) {
    Map<String, Side> sides = new java.util.LinkedHashMap<>();
    for (Site site : draft.sites(sentence)) {
      boolean country = site.where() != null && site.where().level() == Level.COUNTRY;
      if (site.duty() != Duty.NAME && site.duty() != Duty.AT && !country) {
        Side side = Side.of(draft, site);
        sides.putIfAbsent(side.key(), side);
      }
    }
    return List.copyOf(sides.values());
  }

  /** The pair that most sentences with an act name; a headline counts for less than the text. */
  private static @Nullable List<Side> mainPair(Draft draft) {
    Map<String, Integer> votes = new HashMap<>();
    Map<String, List<Side>> pairs = new HashMap<>();
    for (Event event : draft.ties().events()) {
      if (event.isComplete()
          && event.act() != ActKind.MENTIONED
          && !Dating.isBackground(event, draft.aids().day())) {
        String key = event.keys().stream().sorted().toList().toString();
        int told = (event.sentence().isBody() ? 3 : 2) - (event.kind() == null ? 1 : 0);
        votes.merge(key, told, Integer::sum);
        pairs.merge(key, event.sides(), (one, other) -> event.sentence().isBody() ? other : one);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(best -> pairs.get(best.getKey()))
        .or(() -> withHolder(draft))
        .orElseGet(() -> fallback(draft));
  }

  /** No sentence names both: the holder and the partner of the first act that names one. */
  private static Optional<List<Side>> withHolder(Draft draft) {
    Side holder = draft.ties().holder();
    return draft.ties().events().stream()
        .filter(event -> event.act() != ActKind.MENTIONED && event.sides().size() == 1)
        .filter(event -> !Dating.isBackground(event, draft.aids().day()))
        .map(event -> event.sides().getFirst())
        .filter(side -> holder != null && !side.is(holder) && side.isAbroadFrom(holder))
        .findFirst()
        .map(side -> List.of(java.util.Objects.requireNonNull(holder), side));
  }

  /** No sentence names both: the holder and the place named most beside it. */
  private static @Nullable List<Side> fallback(Draft draft) {
    Side holder = draft.ties().holder();
    boolean certain =
        draft.ties().events().stream()
            .anyMatch(
                event ->
                    event.act() != ActKind.MENTIONED
                        && (event.kind() == TieKind.SISTER || event.kind() == TieKind.FRIENDSHIP));
    if (holder == null || !certain) {
      return null;
    }
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Side> sides = new HashMap<>();
    for (Sentence sentence : draft.sentences()) {
      for (Side side : actors(draft, sentence)) {
        if (!side.is(holder) && side.isAbroadFrom(holder)) {
          counts.merge(side.key(), 1, Integer::sum);
          sides.putIfAbsent(side.key(), side);
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(best -> List.of(holder, java.util.Objects.requireNonNull(sides.get(best.getKey()))))
        .orElse(null);
  }
}
