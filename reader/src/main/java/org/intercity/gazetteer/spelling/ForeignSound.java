package org.intercity.gazetteer.spelling;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Foreign names by their sound: whether ラハティ, 라흐티 or 拉赫蒂 can be how a script of sound writes Lahti.
 * Consonants that the scripts confuse (r and l, b and v, t and d) are one; vowels that they put
 * between consonants (グラーツ, guratsu, for Graz) count for nothing.
 */
public final class ForeignSound {

  private enum Manner {
    KANA("uo", 4),
    HANGUL("", 4),
    HAN("eiu", 2);

    /** Vowels that are written where the name has none. */
    private final String inserted;

    /** How many consonants one other vowel wants beside it. */
    private final int consonantsPerSlip;

    Manner(String inserted, int consonantsPerSlip) {
      this.inserted = inserted;
      this.consonantsPerSlip = consonantsPerSlip;
    }
  }

  private record Change(Pattern what, String by) {
    static List<Change> of(String... pairs) {
      var changes = new ArrayList<Change>();
      for (int i = 0; i < pairs.length; i += 2) {
        changes.add(new Change(Pattern.compile(pairs[i]), pairs[i + 1]));
      }
      return List.copyOf(changes);
    }
  }

  private static final int FEWEST_CONSONANTS = 2;
  private static final int LONGEST = 40;
  private static final int ANOTHER = 9;

  /** What sounds alike, or is lost, between the scripts. */
  private static final List<Change> ALIKE =
      Change.of(
          "[^a-z]",
          "",
          "ph|[bvwf]",
          "p",
          "th|d",
          "t",
          "[gq]|ck",
          "k",
          "x",
          "ks",
          "z",
          "s",
          "l",
          "r",
          "m",
          "n",
          "y",
          "i",
          "h",
          "",
          "nk",
          "n",
          "(.)\\1+",
          "$1");

  private static final List<Change> FROM_LATIN =
      Change.of(
          "tsch|tch|sch|sh|cz|ts|tz|zh|sz|cs|dz|dj|j",
          "s",
          "c(?=[eiy])",
          "s",
          "ch",
          "s",
          "c",
          "k",
          "qu",
          "k",
          "gh|kh",
          "k");
  private static final List<Change> FROM_LATIN_HARD = Change.of("ch", "k", "c", "k", "j", "");
  private static final List<Change> FROM_KANA = Change.of("sh|ch|ts|j", "s", "([^aeiou])yu", "$1u");
  private static final List<Change> FROM_HANGUL =
      Change.of("eu", "", "eo", "o", "ae", "e", "ch|j", "s");
  private static final List<Change> FROM_HAN = Change.of("zh|ch|sh|[xqc]", "s", "ng", "n");

  private static final Pattern VOWELS = Pattern.compile("[aeiou]");
  private static final Pattern MUTE_R = Pattern.compile("r(?![aeiou])");

  private ForeignSound() {}

  private static final class Letters {
    static final Transliterator LATIN = Transliterator.getInstance("Latin-ASCII; Lower");
    static final Transliterator KANA =
        Transliterator.getInstance("Katakana-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower");
    static final Transliterator HANGUL =
        Transliterator.getInstance("Hangul-Latin; Latin-ASCII; Lower");
    static final Transliterator HAN =
        Transliterator.getInstance("Han-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower");
  }

  /** The consonants by which names of one sound meet, in each way the name may be said. */
  public static Set<String> keys(String name) {
    Set<String> keys = new LinkedHashSet<>();
    for (String said : said(name)) {
      String consonants = VOWELS.matcher(said).replaceAll("");
      if (consonants.length() >= FEWEST_CONSONANTS) {
        keys.add(consonants);
      }
    }
    return keys;
  }

  /**
   * Whether a name in kana, Hangul or Han characters can be the sound of a Latin one.
   *
   * @return how many vowels differ, or -1 where it is another name
   */
  public static int distance(String name, String latin) {
    Manner manner = manner(name);
    int best = ANOTHER;
    for (String one : said(name)) {
      for (String other : said(latin)) {
        best = Math.min(best, vowels(manner, one, other));
      }
    }
    int consonants = keys(name).stream().mapToInt(String::length).max().orElse(0);
    return best <= consonants / manner.consonantsPerSlip ? best : -1;
  }

  private static Manner manner(String name) {
    return switch (Character.UnicodeScript.of(name.codePointAt(0))) {
      case HANGUL -> Manner.HANGUL;
      case HAN -> Manner.HAN;
      default -> Manner.KANA;
    };
  }

  private static Set<String> said(String name) {
    Set<String> said = new LinkedHashSet<>();
    if (name.isEmpty() || name.length() > LONGEST) {
      return said;
    }
    switch (Character.UnicodeScript.of(name.codePointAt(0))) {
      case KATAKANA -> {
        String kana = Letters.KANA.transliterate(name);
        said.add(alike(kana, FROM_KANA));
        said.add(alike(kana.replace("fu", "u"), FROM_KANA));
      }
      case HANGUL -> said.add(alike(Letters.HANGUL.transliterate(name), FROM_HANGUL));
      case HAN -> han(name, said);
      case LATIN -> latin(Letters.LATIN.transliterate(name), said);
      default -> {}
    }
    return said;
  }

  private static void latin(String name, Set<String> said) {
    for (List<Change> changes : List.of(FROM_LATIN, FROM_LATIN_HARD)) {
      String full = alike(name, changes);
      said.add(full);
      said.add(MUTE_R.matcher(full).replaceAll(""));
    }
  }

  /** Pinyin's j stands for k and s, its w for v and nothing. */
  private static void han(String name, Set<String> said) {
    StringBuilder pinyin = new StringBuilder();
    name.codePoints()
        .mapToObj(Character::toString)
        .map(Letters.HAN::transliterate)
        .map(syllable -> syllable.equals("er") ? "r" : syllable)
        .forEach(pinyin::append);
    for (String j : List.of("k", "s")) {
      for (String w : List.of("p", "")) {
        said.add(alike(pinyin.toString().replace("j", j).replace("w", w), FROM_HAN));
      }
    }
  }

  private static String alike(String letters, List<Change> first) {
    String said = letters.toLowerCase(Locale.ROOT);
    for (Change change : first) {
      said = change.what().matcher(said).replaceAll(change.by());
    }
    for (Change change : ALIKE) {
      said = change.what().matcher(said).replaceAll(change.by());
    }
    return said;
  }

  /** Vowels to change, add or leave out; free where the script puts one in. */
  private static int vowels(Manner manner, String given, String latin) {
    int[] row = new int[latin.length() + 1];
    for (int j = 1; j <= latin.length(); j++) {
      row[j] = row[j - 1] + cost(latin.charAt(j - 1));
    }
    for (int i = 1; i <= given.length(); i++) {
      char letter = given.charAt(i - 1);
      int left = manner.inserted.indexOf(letter) >= 0 ? 0 : cost(letter);
      int[] next = new int[row.length];
      next[0] = row[0] + left;
      for (int j = 1; j < row.length; j++) {
        char other = latin.charAt(j - 1);
        int same = letter == other ? 0 : Math.max(cost(letter), cost(other));
        next[j] = Math.min(row[j - 1] + same, Math.min(row[j] + left, next[j - 1] + cost(other)));
      }
      row = next;
    }
    return row[latin.length()];
  }

  private static int cost(char letter) {
    return "aeiou".indexOf(letter) >= 0 ? 1 : ANOTHER;
  }
}
