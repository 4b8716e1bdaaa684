package org.intercity.gazetteer.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Divides joined pinyin into syllables. By its orthography a syllable that begins with a vowel has
 * an apostrophe before it, so Hunan is hu-nan; where there is no other way, it may lack it.
 */
final class PinyinSplitter {

  private static final int LONGEST_SYLLABLE = 6;
  private static final int BARE_VOWEL = 100;

  private final Map<String, ChineseSyllable> syllables;

  PinyinSplitter(Map<String, ChineseSyllable> syllables) {
    this.syllables = syllables;
  }

  /**
   * The ways to read a word as pinyin, the usual one first; none if it is not pinyin. There are two
   * where names often lack the apostrophe: Xian (xi'an) and Changan (chang'an).
   */
  List<List<ChineseSyllable>> split(String word) {
    List<ChineseSyllable> all = new ArrayList<>();
    boolean hasApostrophe = false;
    int start = 0;
    String plain = withoutTones(word);
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || Writing.isApostrophe(plain.charAt(i))) {
        List<ChineseSyllable> part = best(plain.substring(start, i));
        if (part.isEmpty()) {
          return List.of();
        }
        all.addAll(part);
        hasApostrophe |= i < plain.length();
        start = i + 1;
      }
    }
    if (hasApostrophe) {
      return List.of(all);
    }
    List<ChineseSyllable> other = all.size() == 1 ? inTwo(plain) : withAn(all);
    return other.isEmpty() ? List.of(all) : List.of(all, other);
  }

  /** The cheapest division from each place on, from the end backwards. */
  private List<ChineseSyllable> best(String part) {
    int length = part.length();
    int[] cost = new int[length + 1];
    @Nullable ChineseSyllable[] first = new ChineseSyllable[length + 1];
    for (int from = length - 1; from >= 0; from--) {
      cost[from] = Integer.MAX_VALUE;
      for (int to = Math.min(length, from + LONGEST_SYLLABLE); to > from; to--) {
        ChineseSyllable syllable = cost[to] == Integer.MAX_VALUE ? null : at(part, from, to);
        if (syllable != null) {
          int bare = from > 0 && syllable.startsWithVowel() ? BARE_VOWEL : 0;
          if (cost[to] + 1 + bare < cost[from]) {
            cost[from] = cost[to] + 1 + bare;
            first[from] = syllable;
          }
        }
      }
    }
    List<ChineseSyllable> found = new ArrayList<>();
    for (int at = 0; at < length; ) {
      ChineseSyllable syllable = first[at];
      if (syllable == null) {
        return List.of();
      }
      found.add(syllable);
      at += syllable.pinyin().length();
    }
    return found;
  }

  private List<ChineseSyllable> inTwo(String plain) {
    for (int i = plain.length() - 1; i > 0; i--) {
      ChineseSyllable one = at(plain, 0, i);
      ChineseSyllable two = at(plain, i, plain.length());
      if (one != null && two != null && plain.length() - i > 1) {
        return List.of(one, two);
      }
    }
    return List.of();
  }

  /** The same with -g an for -gan at the end: 安 is in many names. */
  private List<ChineseSyllable> withAn(List<ChineseSyllable> all) {
    int last = all.size() - 1;
    ChineseSyllable before = syllables.get(all.get(last - 1).pinyin() + "g");
    ChineseSyllable an = syllables.get("an");
    if (before == null || an == null || !all.get(last).pinyin().equals("gan")) {
      return List.of();
    }
    List<ChineseSyllable> other = new ArrayList<>(all);
    other.set(last - 1, before);
    other.set(last, an);
    return other;
  }

  private @Nullable ChineseSyllable at(String text, int from, int to) {
    return syllables.get(text.substring(from, to));
  }

  /** In small letters, without the marks of tones; the two dots of ü stay. */
  static String withoutTones(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c == 'v') {
        plain.append("ü");
      } else if (c != 0x300 && c != 0x301 && c != 0x304 && c != 0x30C) {
        plain.append(c);
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }
}
