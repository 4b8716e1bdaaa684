package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Stretch;
import org.intercity.reader.text.Type;

/**
 * The names of places in a text, known and unknown: what the gazetteer finds, cut where a post or
 * building begins (광저우|시장), and names that the words around them show to be places.
 */
final class PlaceMentions {

  private static final Set<Type> CUTS = Set.of(Type.POST, Type.VENUE, Type.COUNCIL);
  private static final Set<Type> STRONGER =
      Set.of(Type.KIND, Type.PAIR, Type.ORGANISATION, Type.COUNTRY);

  /** What makes a name without its level another's: 松江区, beside 松江市. */
  private static final String HAN_OTHERS = "市区區县縣州省镇鎮乡鄉町村郡港路街大山河湖江";

  /** From here on letters are of scripts that part no level word from its name. */
  private static final int FIRST_EAST_ASIAN = 0x3000;

  /** The most letters of a given name in Han characters. */
  private static final int GIVEN_NAME = 3;

  /** Characters that join or part names, and stand in none. */
  private static final String JOINTS = "与與和及同跟的之在到赴至向對对於于是为為将將从從由把被";

  private PlaceMentions() {}

  /**
   * A name and what it may mean.
   *
   * @param places empty where the gazetteer does not know the name
   * @param level as a level word beside an unknown name says
   * @param country of an unknown name of the language's own country
   */
  record Raw(Span span, List<Place> places, Level level, Optional<String> country)
      implements Stretch {
    @Override
    public int start() {
      return span.start();
    }

    @Override
    public int end() {
      return span.end();
    }

    /** Whether a country is the greatest of what the name can mean: Georgia, Luxembourg. */
    boolean mayBeCountry() {
      return !places.isEmpty() && places.getFirst().level() == Level.COUNTRY;
    }

    boolean isCountry() {
      return !places.isEmpty() && places.stream().allMatch(p -> p.level() == Level.COUNTRY);
    }
  }

  static List<Raw> in(Draft draft) {
    List<Raw> found = new ArrayList<>();
    String text = draft.article().text();
    Gazetteer gazetteer = draft.aids().gazetteer();
    for (Gazetteer.Mention mention : gazetteer.mentions(text, draft.article().language())) {
      Span span = new Span(mention.start(), mention.end());
      Optional<Span> cut = cut(draft, span);
      if (cut.isPresent() && isRead(draft, span) && !isWord(draft, cut.get())) {
        found.add(raw(draft, cut.get(), mention));
      }
    }
    for (Sentence sentence : draft.sentences()) {
      countries(draft, sentence, found);
    }
    Draft seen = seen(draft, found);
    unknown(seen, "place", Optional.empty(), found);
    unknown(seen, "homeplace", draft.aids().home(), found);
    found.sort(Comparator.comparingInt(Raw::start));
    return wholeNames(text, found);
  }

  private static boolean isJoint(int letter) {
    return JOINTS.indexOf(letter) >= 0;
  }

  /** 兵庫県|丹波篠山市: a name of which only the end is known, directly behind a larger unit. */
  private static List<Raw> wholeNames(String text, List<Raw> found) {
    List<Raw> whole = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Raw raw = found.get(i);
      Raw before = i == 0 ? raw : found.get(i - 1);
      int gap = raw.start() - before.end();
      boolean part =
          i > 0
              && gap > 0
              && gap < GIVEN_NAME
              && raw.span().length() > GIVEN_NAME - 1
              && !raw.mayBeCountry()
              && text.substring(before.end(), raw.start()).chars().noneMatch(PlaceMentions::isJoint)
              && text.substring(before.end(), raw.end()).chars().allMatch(Character::isIdeographic)
              && before.places().stream()
                  .anyMatch(place -> place.level().compareTo(Level.COUNTY) < 0)
              && before.places().stream().noneMatch(place -> place.level() == Level.COUNTRY);
      whole.add(
          part
              ? new Raw(
                  new Span(before.end(), raw.end()),
                  List.of(),
                  Level.CITY,
                  before.places().stream().map(Place::country).findFirst())
              : raw);
    }
    return whole;
  }

  /** 대구 달서구: the district is the place, which lies in the country of its city. */
  private static Raw raw(Draft draft, Span span, Gazetteer.Mention mention) {
    String words = draft.words(span);
    Gazetteer gazetteer = draft.aids().gazetteer();
    if (!mention.places().isEmpty() || words.codePointAt(0) < FIRST_EAST_ASIAN) {
      return new Raw(span, mention.places(), Level.CITY, Optional.empty());
    }
    for (int city = words.length() - 2; city > 1; city--) {
      List<Place> around = gazetteer.named(words.substring(0, city));
      if (!around.isEmpty()) {
        int from = words.charAt(city) == ' ' ? city + 1 : city;
        Span own = new Span(span.start() + from, span.end());
        Set<String> countries = around.stream().map(Place::country).collect(Collectors.toSet());
        List<Place> known =
            gazetteer.named(words.substring(from)).stream()
                .filter(place -> countries.contains(place.country()))
                .toList();
        return new Raw(
            own,
            known,
            Level.DISTRICT,
            countries.size() == 1 ? countries.stream().findFirst() : Optional.empty());
      }
    }
    return new Raw(span, List.of(), Level.CITY, Optional.empty());
  }

  private static boolean isRead(Draft draft, Span span) {
    return draft.sentenceOf(span).filter(sentence -> sentence.contains(span)).isPresent();
  }

  /** Whether the pack lists the same letters as an ordinary word. */
  private static boolean isWord(Draft draft, Span span) {
    return draft
        .marks()
        .in(span)
        .anyMatch(mark -> mark.type() == Type.NAMELESS && mark.contains(span));
  }

  private static Optional<Span> cut(Draft draft, Span span) {
    Span around = new Span(Math.max(0, span.start() - 40), span.end());
    List<Mark> marks = draft.marks().in(around).filter(span::overlaps).toList();
    if (isSurname(draft, span, marks) || isFullName(draft, span)) {
      return Optional.empty();
    }
    if (marks.stream().anyMatch(mark -> STRONGER.contains(mark.type()) && mark.contains(span))) {
      return Optional.empty();
    }
    return Optional.of(
        marks.stream()
            .filter(mark -> CUTS.contains(mark.type()))
            .filter(mark -> mark.start() >= span.start() + 2 && mark.end() > span.end())
            .findFirst()
            .map(mark -> trimmed(draft, span.start(), Math.max(mark.start(), stemEnd(draft, span))))
            .orElse(span));
  }

  /** A name's stem stays whole: 지치부|시장, not 지치|부시장. */
  private static int stemEnd(Draft draft, Span span) {
    String words = draft.words(span);
    boolean known = !draft.aids().gazetteer().named(words).isEmpty();
    return known
        ? draft.aids().pack().bare(words).map(stem -> span.start() + stem.length()).orElse(0)
        : 0;
  }

  /** 吳|市長 is Mayor Wu, in a language whose surnames have one letter. */
  private static boolean isSurname(Draft draft, Span span, List<Mark> marks) {
    return draft.aids().pack().setting("surnames").filter("one"::equals).isPresent()
        && marks.stream()
            .anyMatch(
                mark ->
                    mark.type() == Type.POST
                        && mark.start() == span.start() + 1
                        && mark.end() > span.end());
  }

  /** 山田|健吾市長: a place's name, a given name and a post are a person's. */
  private static boolean isFullName(Draft draft, Span span) {
    String text = draft.article().text();
    boolean bare = draft.aids().pack().bare(draft.words(span)).isEmpty();
    if (!bare || draft.aids().pack().setting("surnames").filter("places"::equals).isEmpty()) {
      return false;
    }
    int end = span.end();
    while (end < text.length()
        && end - span.end() < GIVEN_NAME
        && Character.isIdeographic(text.charAt(end))) {
      end++;
      int post = end;
      if (draft
          .marks()
          .in(new Span(post, post + 1))
          .anyMatch(m -> m.type() == Type.POST && m.start() == post)) {
        return end > span.end();
      }
    }
    return false;
  }

  private static Span trimmed(Draft draft, int start, int end) {
    int to = end;
    while (to > start + 1 && Character.isWhitespace(draft.article().text().charAt(to - 1))) {
      to--;
    }
    return new Span(start, to);
  }

  private static void countries(Draft draft, Sentence sentence, List<Raw> found) {
    for (Mark mark : draft.marks().of(Type.COUNTRY, sentence)) {
      if (mark instanceof Term term && found.stream().noneMatch(term::overlaps)) {
        draft
            .aids()
            .gazetteer()
            .findCountry(term.value())
            .ifPresent(
                country ->
                    found.add(
                        new Raw(Span.of(term), List.of(country), Level.COUNTRY, Optional.empty())));
      }
    }
  }

  /** With the known places marked, for the pack's patterns to see. */
  private static Draft seen(Draft draft, List<Raw> found) {
    return draft.with(
        draft
            .marks()
            .without(mark -> mark.type() == Type.COUNTRY)
            .with(found.stream().map(PlaceMentions::mark).toList()));
  }

  private static Mark mark(Raw raw) {
    Type type = raw.mayBeCountry() ? Type.COUNTRY : Type.PLACE;
    return new Term(raw.start(), raw.end(), type, type.word());
  }

  /** Names in the company of level words or larger units, wherever else they stand. */
  private static void unknown(
      Draft draft, String rules, Optional<String> country, List<Raw> found) {
    String text = draft.article().text();
    Map<String, Unknown> names = new LinkedHashMap<>();
    for (Sentence sentence : draft.sentences()) {
      for (Match match : draft.matches(rules, sentence)) {
        Span name = match.span("name").orElse(match.span());
        Optional<Span> cut = cut(draft, name);
        if (found.stream().noneMatch(name::overlaps)
            && !isWord(draft, name)
            && cut.isPresent()
            && draft.marks().of(Type.POST, cut.get()).stream().noneMatch(cut.get()::contains)) {
          names.putIfAbsent(
              draft.words(cut.get()),
              new Unknown(
                  Level.of(match.value()), country.or(() -> countryIn(match.span(), found))));
        }
      }
    }
    Map<String, Unknown> all = new LinkedHashMap<>(names);
    names.forEach(
        (name, unknown) ->
            draft
                .aids()
                .pack()
                .bare(name)
                .ifPresent(stem -> all.putIfAbsent(stem, unknown.bare())));
    // the longest first: グラーツ is found where グラーツ市 is not
    List<Map.Entry<String, Unknown>> longestFirst = new ArrayList<>(all.entrySet());
    longestFirst.sort(Comparator.comparingInt(entry -> -entry.getKey().length()));
    longestFirst.forEach(
        entry -> {
          String name = entry.getKey();
          Unknown unknown = entry.getValue();
          for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            Span span = new Span(at, at + name.length());
            if (found.stream().noneMatch(span::overlaps)
                && stands(text, span)
                && !(unknown.isBare() && isAnother(text, span))
                && isRead(draft, span)) {
              cut(draft, span)
                  .ifPresent(
                      cut ->
                          found.add(new Raw(cut, List.of(), unknown.level(), unknown.country())));
            }
          }
        });
  }

  private static boolean isAnother(String text, Span span) {
    return span.end() < text.length()
        && Character.isIdeographic(text.charAt(span.end() - 1))
        && HAN_OTHERS.indexOf(text.charAt(span.end())) >= 0;
  }

  private static boolean isKatakana(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
        || c == 'ー'
        || c == '・';
  }

  private record Unknown(Level level, Optional<String> country, boolean isBare) {

    Unknown(Level level, Optional<String> country) {
      this(level, country, false);
    }

    Unknown bare() {
      return new Unknown(level, country, true);
    }
  }

  /** The country that the words around a name say it is in. */
  private static Optional<String> countryIn(Span words, List<Raw> found) {
    return found.stream()
        .filter(raw -> raw.mayBeCountry() && words.contains(raw))
        .map(raw -> raw.places().getFirst().country())
        .findFirst();
  }

  private static boolean isWithinKatakana(String text, Span span) {
    return (span.start() > 0
            && isKatakana(text.charAt(span.start() - 1))
            && text.charAt(span.start() - 1) != '・')
        || (span.end() < text.length()
            && isKatakana(text.charAt(span.end() - 1))
            && isKatakana(text.charAt(span.end()))
            && text.charAt(span.end()) != '・');
  }

  /** Whether a name begins there rather than within another word, where spaces part words. */
  private static boolean stands(String text, Span span) {
    if (isKatakana(text.charAt(span.start())) && isWithinKatakana(text, span)) {
      return false;
    }
    return span.start() == 0
        || !Character.isLetter(text.charAt(span.start() - 1))
        || Character.isIdeographic(text.charAt(span.start()))
        || Character.UnicodeScript.of(text.charAt(span.start()))
            == Character.UnicodeScript.KATAKANA;
  }
}
