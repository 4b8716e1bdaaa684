package org.intercity.gazetteer.spelling;

import java.util.List;

/**
 * One beat of a Japanese word. The three that are no syllable of their own are kinds: the doubled
 * consonant, the closing n, and the second half of a long vowel that a macron or ー shows.
 */
record Mora(
    Kind kind, String hepburn, String kana, String hangulFirst, String hangul, String kunrei) {

  enum Kind {
    OPEN,
    DOUBLED,
    CLOSING_N,
    LENGTH
  }

  static final Mora DOUBLED = new Mora(Kind.DOUBLED, "", "っ", "", "", "");
  static final Mora CLOSING_N = new Mora(Kind.CLOSING_N, "n", "ん", "", "", "n");
  static final Mora LENGTH = new Mora(Kind.LENGTH, "", "ー", "", "", "");

  static List<Mora> table() {
    return LanguageTable.read("japanese-morae.tsv", 5).stream()
        .map(
            row ->
                new Mora(
                    Kind.OPEN,
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4).isEmpty() ? row.get(0) : row.get(4)))
        .toList();
  }

  char vowel() {
    return hepburn.charAt(hepburn.length() - 1);
  }

  /** Whether it only repeats the vowel before it, which Hangul does not write. */
  boolean repeats(char vowel) {
    return kind == Kind.LENGTH || (hepburn.length() == 1 && vowel() == vowel);
  }
}
