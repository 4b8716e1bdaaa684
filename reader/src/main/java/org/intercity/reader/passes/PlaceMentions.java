package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** What makes a name without its level another's: 松江区, beside 松江市. */
  private static final String HAN_OTHERS = "市区區县縣州省镇鎮乡鄉町村郡港路街大山河湖江";

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
      Optional<Span> cut = NameCut.of(draft, span);
      if (cut.isPresent() && isRead(draft, span) && !isWord(draft, cut.get())) {
        found.add(WholeNames.of(draft, cut.get(), mention));
      }
    }
    for (Sentence sentence : draft.sentences()) {
      countries(draft, sentence, found);
    }
    Draft seen = seen(draft, found);
    unknown(seen, "place", Optional.empty(), found);
    unknown(seen, "homeplace", draft.aids().home(), found);
    found.sort(Comparator.comparingInt(Raw::start));
    return WholeNames.behindUnits(draft, found);
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
        Optional<Span> cut = NameCut.of(draft, name);
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
              NameCut.of(draft, span)
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
