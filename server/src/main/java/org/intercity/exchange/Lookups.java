package org.intercity.exchange;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person's name can be looked for by: as it is spelt, in Latin letters by its sound, and
 * each of its later parts alone, so that who types a given name finds it too.
 */
final class Lookups {

  private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  private static final Pattern BETWEEN = Pattern.compile("[\\s·・•]+");

  /** Korean and Chinese names whose family name is their first character. */
  private static final Pattern UNPARTED = Pattern.compile("[\\p{IsHangul}\\p{IsHan}]{2,4}");

  private Lookups() {}

  static List<String> of(List<String> spellings) {
    Set<String> all = new LinkedHashSet<>();
    for (String spelling : spellings) {
      all.add(spelling);
      all.add(LATIN.transliterate(spelling));
      if (UNPARTED.matcher(spelling).matches()) {
        String given = spelling.substring(spelling.offsetByCodePoints(0, 1));
        all.add(given);
        all.add(LATIN.transliterate(given));
      }
    }
    Set<String> parts = new LinkedHashSet<>(all);
    for (String name : all) {
      Matcher between = BETWEEN.matcher(name);
      while (between.find()) {
        parts.add(name.substring(between.end()));
      }
    }
    return List.copyOf(parts);
  }
}
