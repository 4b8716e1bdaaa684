package org.intercity.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.desk.Dates;
import org.intercity.desk.Name;
import org.intercity.desk.people.People;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Looks;
import org.intercity.exchange.Sort;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.journal.Digest;
import org.intercity.journal.Signature;
import org.intercity.proposals.Readings;
import org.intercity.register.Source;
import org.intercity.search.Asked;
import org.intercity.search.Hits;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what an office keeps, and articles, by words; sort by sort. */
@Component
public final class Searching {

  private static final String ARTICLES = "article";

  /** The sorts that are shown, in this order; others are found on the pages of these. */
  private static final List<Sort> SORTS =
      List.of(
          Sort.VISIT,
          Sort.MEETING,
          Sort.SERIES,
          Sort.PERSON,
          Sort.POST,
          Sort.COMMITMENT,
          Sort.REMARK,
          Sort.DESCRIPTION);

  /** The words of all sorts. */
  public static final Set<String> WORDS =
      Stream.concat(SORTS.stream().map(Sort::word), Stream.of(ARTICLES))
          .collect(Collectors.toUnmodifiableSet());

  private final Exchange exchange;
  private final Readings readings;
  private final Gazetteer gazetteer;
  private final People people;
  private final Looks looks;
  private final Dates dates;

  Searching(
      Exchange exchange,
      Readings readings,
      Gazetteer gazetteer,
      People people,
      Looks looks,
      Dates dates) {
    this.exchange = exchange;
    this.readings = readings;
    this.gazetteer = gazetteer;
    this.people = people;
    this.looks = looks;
    this.dates = dates;
  }

  /**
   * What is looked for, by whom.
   *
   * @param by whose office's own is looked at
   */
  public record Quest(String typed, Signature by, Locale locale) {}

  /**
   * A piece of what there is.
   *
   * @param only the word of the one sort that is wanted; null for all
   */
  public record Piece(@Nullable String only, int size, int from) {

    public boolean holds(String word) {
      return only == null || only.equals(word);
    }
  }

  /** What was typed, with what it can mean. */
  public Asked asked(String typed) {
    return new Meant(gazetteer).asked(typed);
  }

  /** What the office keeps, and articles; sorts of which nothing is found are left out. */
  public List<Group<Line>> find(Quest quest, Asked asked, Piece piece) {
    ExchangeView kept = exchange.of(quest.by().actedFor());
    ItemLines lines = new ItemLines(kept, Words.in(quest.locale()), dates);
    List<Group<Line>> groups = new ArrayList<>();
    for (Sort sort : SORTS) {
      if (piece.holds(sort.word())) {
        Asked meant = sort == Sort.PERSON ? Meant.orSounding(asked, quest.typed()) : asked;
        Hits hits = kept.find(sort, meant, piece.size(), piece.from());
        List<ItemId> ids = hits.items().stream().map(ItemId::of).toList();
        groups.add(
            group(sort.word(), hits, sort == Sort.PERSON ? people(quest, ids) : lines.of(ids)));
      }
    }
    if (piece.holds(ARTICLES)) {
      Hits hits = readings.find(quest.by().scope(), asked, piece.size(), piece.from());
      groups.add(group(ARTICLES, hits, articles(quest, hits.items())));
    }
    return groups.stream().filter(group -> !group.lines().isEmpty()).toList();
  }

  private static Group<Line> group(String word, Hits hits, List<Line> lines) {
    return new Group<>(word, lines, hits.found(), hits.isMore());
  }

  /** A list of people is a look at their data. */
  private List<Line> people(Quest quest, List<ItemId> ids) {
    List<Line> lines =
        ItemLines.people(people.named(quest.by().actedFor(), quest.locale(), ids), ids);
    looks.note(
        quest.by(), Looks.Purpose.LIST, lines.stream().map(Line::number).map(ItemId::of).toList());
    return lines;
  }

  private List<Line> articles(Quest quest, List<String> sources) {
    Map<String, Readings.Known> known = readings.known(quest.by().scope(), sources);
    return sources.stream()
        .flatMap(id -> Stream.ofNullable(known.get(id)))
        .map(this::article)
        .toList();
  }

  private Line article(Readings.Known known) {
    Source.Origin origin = known.source().origin();
    String title =
        Stream.of(origin.title(), origin.publisher(), origin.address())
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElse(known.source().id().value());
    return new Line(
        known.reading() == null ? "" : "R" + known.reading(),
        path(known),
        Name.of(title),
        Stream.of(
                Stream.ofNullable(origin.publisher()),
                Stream.ofNullable(origin.published()).map(dates::say))
            .flatMap(each -> each)
            .filter(text -> !text.equals(title))
            .collect(Collectors.joining(" · ")));
  }

  /** The office's reading, else the kept document, else where it was published. */
  private static @Nullable String path(Readings.Known known) {
    Source source = known.source();
    String address = source.origin().address();
    return known.reading() != null
        ? "/read/R" + known.reading()
        : Digest.find(String.valueOf(source.document()))
            .map(digest -> "/documents/" + digest.hex())
            .orElse(address != null && address.matches("https?://.*") ? address : null);
  }
}
