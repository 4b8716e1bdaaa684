package org.intercity.gazetteer.spelling;

/** The letters within a Hangul syllable, by their order in Unicode. */
final class Jamo {

  /** Initials. */
  static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

  static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

  /** Finals; a space stands for none. */
  static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  static final char NO_FINAL = ' ';
  static final char FINAL_N = 'ㄴ';

  private Jamo() {}

  static char initialOf(char syllable) {
    return INITIALS.charAt((syllable - 0xAC00) / 28 / 21);
  }

  static char vowelOf(char syllable) {
    return VOWELS.charAt((syllable - 0xAC00) / 28 % 21);
  }

  static char finalOf(char syllable) {
    return FINALS.charAt((syllable - 0xAC00) % 28);
  }

  static char withFinal(char openSyllable, char last) {
    return (char) (openSyllable + FINALS.indexOf(last));
  }

  /** The syllable as the South says it at the start of a word: 림 is 임, 로 is 노, 녀 is 여. */
  static char withInitialLaw(char syllable) {
    char vowel = vowelOf(syllable);
    boolean beforeI = "ㅑㅒㅕㅖㅛㅠㅣ".indexOf(vowel) >= 0;
    return switch (initialOf(syllable)) {
      case 'ㄹ' -> withInitial(syllable, beforeI ? 'ㅇ' : 'ㄴ');
      case 'ㄴ' -> beforeI ? withInitial(syllable, 'ㅇ') : syllable;
      default -> syllable;
    };
  }

  private static char withInitial(char syllable, char initial) {
    int rest = (syllable - 0xAC00) % (21 * 28);
    return (char) (0xAC00 + INITIALS.indexOf(initial) * 21 * 28 + rest);
  }
}
