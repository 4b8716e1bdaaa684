package org.intercity.gazetteer.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Han characters by their Korean readings. The forms of the South come first, with the law of
 * initial sounds (龍井 is 용정); then the one without it, usual in Yanbian and the North (룡정).
 */
final class SinoKorean {

  private final Map<Integer, Character> readings = new HashMap<>(40_000);
  private final Map<Integer, Character> others = new HashMap<>();

  SinoKorean() {
    for (var row : LanguageTable.readPlain("readings.tsv", 2)) {
      readings.put(row.get(0).codePointAt(0), row.get(1).charAt(0));
    }
    for (var row : LanguageTable.read("other-readings.tsv", 2)) {
      others.put(row.get(0).codePointAt(0), row.get(1).charAt(0));
    }
  }

  /** The readings of a name in traditional characters; none if one of them has none. */
  List<String> of(String traditional) {
    int[] characters = traditional.codePoints().toArray();
    char[] usual = new char[characters.length];
    for (int i = 0; i < characters.length; i++) {
      Character reading = readings.get(characters[i]);
      if (reading == null) {
        return List.of();
      }
      usual[i] = reading;
    }
    List<String> names = new ArrayList<>(4);
    addForms(usual, names);
    for (int i = 0; i < characters.length; i++) {
      Character other = others.get(characters[i]);
      if (other != null && other != usual[i]) {
        char[] changed = usual.clone();
        changed[i] = other;
        addForms(changed, names);
      }
    }
    return names;
  }

  private static void addForms(char[] reading, List<String> names) {
    char[] southern = reading.clone();
    southern[0] = Jamo.withInitialLaw(southern[0]);
    for (int i = 1; i < southern.length; i++) {
      southern[i] = afterVowelOrN(southern[i - 1], southern[i]);
    }
    names.add(new String(southern));
    if (southern[0] != reading[0]) {
      names.add(new String(reading));
    }
  }

  private static char afterVowelOrN(char before, char syllable) {
    boolean softens = Jamo.finalOf(before) == Jamo.NO_FINAL || Jamo.finalOf(before) == Jamo.FINAL_N;
    return switch (syllable) {
      case '렬' -> softens ? '열' : syllable;
      case '률' -> softens ? '율' : syllable;
      default -> syllable;
    };
  }
}
