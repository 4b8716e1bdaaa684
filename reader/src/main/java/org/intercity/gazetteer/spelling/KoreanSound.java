package org.intercity.gazetteer.spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * One syllable as it is said beside its neighbours: 왕십리 is wang-sim-ni.
 *
 * @param initial the letter said first, ㅇ for none
 * @param last one of ㄱㄴㄷㄹㅁㅂㅇ, or a space for none
 * @param isVoiced whether a plain ㄱㄷㅂㅈ is soft here, between vowels and sonorants
 */
record KoreanSound(char initial, char vowel, char last, boolean isVoiced) {

  private static final String CLUSTERS = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ";
  private static final String CLUSTER_FIRST = "ㄱㄴㄴㄹㄹㄹㄹㄹㄹㄹㅂ";
  private static final String CLUSTER_SECOND = "ㅅㅈㅎㄱㅁㅂㅅㅌㅍㅎㅅ";

  /** The sounds of a word in Hangul. */
  static List<KoreanSound> of(String word) {
    int length = word.length();
    char[] initials = new char[length];
    char[] lasts = new char[length];
    for (int i = 0; i < length; i++) {
      initials[i] = Jamo.initialOf(word.charAt(i));
      lasts[i] = Jamo.finalOf(word.charAt(i));
    }
    for (int i = 0; i + 1 < length; i++) {
      link(initials, lasts, i, Jamo.vowelOf(word.charAt(i + 1)));
    }
    List<KoreanSound> sounds = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      char last = closed(lasts[i]);
      boolean voiced = i > 0 && isVoicing(closed(lasts[i - 1]), initials[i]);
      sounds.add(new KoreanSound(initials[i], Jamo.vowelOf(word.charAt(i)), last, voiced));
    }
    return sounds;
  }

  /** What the end of one syllable and the start of the next do to each other. */
  private static void link(char[] initials, char[] lasts, int at, char nextVowel) {
    char last = lasts[at];
    char next = initials[at + 1];
    if (last == ' ') {
      return;
    }
    if (next == 'ㅇ') {
      moveOver(initials, lasts, at, nextVowel);
      return;
    }
    if (last == 'ㅎ' && "ㄱㄷㅈ".indexOf(next) >= 0) {
      lasts[at] = ' ';
      initials[at + 1] = "ㅋㅌㅊ".charAt("ㄱㄷㅈ".indexOf(next));
      return;
    }
    char end = closed(last);
    if (next == 'ㄹ') {
      boolean flows = end == 'ㄴ' || end == 'ㄹ';
      initials[at + 1] = flows ? 'ㄹ' : 'ㄴ';
      lasts[at] = flows ? 'ㄹ' : nasal(end);
    } else if (next == 'ㄴ' && end == 'ㄹ') {
      initials[at + 1] = 'ㄹ';
    } else if (next == 'ㄴ' || next == 'ㅁ') {
      lasts[at] = nasal(end);
    }
  }

  /** A final is said with the vowel that follows it. */
  private static void moveOver(char[] initials, char[] lasts, int at, char nextVowel) {
    char last = lasts[at];
    int cluster = CLUSTERS.indexOf(last);
    char moved = cluster < 0 ? last : CLUSTER_SECOND.charAt(cluster);
    if (last == 'ㅇ') {
      return;
    }
    lasts[at] = cluster < 0 ? ' ' : CLUSTER_FIRST.charAt(cluster);
    if (nextVowel == 'ㅣ' && moved == 'ㄷ') {
      moved = 'ㅈ';
    } else if (nextVowel == 'ㅣ' && moved == 'ㅌ') {
      moved = 'ㅊ';
    }
    if (moved != 'ㅎ') {
      initials[at + 1] = moved;
    } else if (cluster >= 0) {
      initials[at + 1] = CLUSTER_FIRST.charAt(cluster);
      lasts[at] = ' ';
    }
  }

  private static boolean isVoicing(char before, char initial) {
    return switch (before) {
      case ' ', 'ㄴ', 'ㅁ', 'ㅇ' -> true;
      // after ㄹ, ㄷ and ㅈ are said hard in the Sino-Korean words that most names are: 울진 is Ulchin
      case 'ㄹ' -> initial != 'ㄷ' && initial != 'ㅈ';
      default -> false;
    };
  }

  /** The seven ways in which a syllable can end. */
  private static char closed(char last) {
    return switch (last) {
      case 'ㄱ', 'ㄲ', 'ㅋ', 'ㄳ', 'ㄺ' -> 'ㄱ';
      case 'ㄴ', 'ㄵ', 'ㄶ' -> 'ㄴ';
      case 'ㄷ', 'ㅅ', 'ㅆ', 'ㅈ', 'ㅊ', 'ㅌ', 'ㅎ' -> 'ㄷ';
      case 'ㄹ', 'ㄼ', 'ㄽ', 'ㄾ', 'ㅀ' -> 'ㄹ';
      case 'ㅁ', 'ㄻ' -> 'ㅁ';
      case 'ㅂ', 'ㅄ', 'ㄿ', 'ㅍ' -> 'ㅂ';
      default -> last;
    };
  }

  private static char nasal(char last) {
    return switch (last) {
      case 'ㄱ' -> 'ㅇ';
      case 'ㄷ' -> 'ㄴ';
      case 'ㅂ' -> 'ㅁ';
      default -> last;
    };
  }
}
