package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds names in running text, leftmost longest, each by the manners of its script. */
final class MentionScanner {

  private static final Pattern LOWER_CASE_WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}\\p{L}+");

  private final LatinNames latin;
  private final HangulNames hangul;
  private final HanNames han;
  private final OrdinaryWords ordinary;

  MentionScanner(Names names, OrdinaryWords ordinary) {
    this.ordinary = ordinary;
    latin = new LatinNames(names, ordinary);
    hangul = new HangulNames(names, ordinary);
    han = new HanNames(names, ordinary);
  }

  List<Gazetteer.Mention> scan(String text) {
    Set<String> words = wordsIn(text);
    List<Hit> hits = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      Optional<Hit> hit =
          Character.isLetterOrDigit(c) ? at(text, i, c, last, words) : Optional.empty();
      if (hit.isPresent()) {
        hits.add(hit.get());
        last = hit.get().end();
        i = Math.max(last, i + 1);
      } else {
        i += Character.charCount(c);
      }
    }
    return new Company(text, hits, ordinary).kept().stream().map(hit -> hit.mention(text)).toList();
  }

  private Optional<Hit> at(String text, int i, int c, int last, Set<String> words) {
    return switch (Script.ofLetter(c)) {
      case LATIN -> latin.at(text, i, last, words);
      case HANGUL ->
          i == 0 || i == last || !Script.isHangul(text.codePointBefore(i))
              ? hangul.at(text, i)
              : Optional.empty();
      case HAN -> han.at(text, i, last);
    };
  }

  /** Words that this text also writes in lower case, and so does not mean as names. */
  private static Set<String> wordsIn(String text) {
    Set<String> words = new HashSet<>();
    LOWER_CASE_WORD
        .matcher(text)
        .results()
        .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    return words;
  }
}
