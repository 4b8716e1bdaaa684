package org.intercity.exchange;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.gazetteer.NameSound;

/**
 * What a person's name can be looked for by: as it is spelt, in Latin letters by its sound, and
 * each of its later parts alone, so that who types a given name finds it too.
 */
final class Lookups {

  private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  private static final Pattern BETWEEN = Pattern.compile("[\\s·・•]+");

  /** Korean and Chinese names whose family name is their first character. */
  private static final Pattern UNPARTED = Pattern.compile("[\\p{IsHangul}\\p{IsHan}]{2,4}");

  private static final String PART = "-";

  private Lookups() {}

  /** How names sound: as a whole, and with a hyphen before it each later part. */
  static Set<String> sounds(List<String> spellings) {
    Set<String> sounds = new LinkedHashSet<>();
    for (String spelling : spellings) {
      sounds.addAll(NameSound.keys(spelling));
      List<String> parts = new ArrayList<>(parts(List.of(spelling)));
      given(spelling).ifPresent(parts::add);
      parts.forEach(part -> NameSound.keys(part).forEach(key -> sounds.add(PART + key)));
    }
    return sounds;
  }

  static List<String> of(List<String> spellings) {
    Set<String> all = new LinkedHashSet<>();
    for (String spelling : spellings) {
      all.add(spelling);
      all.add(LATIN.transliterate(spelling));
      given(spelling).ifPresent(given -> all.addAll(List.of(given, LATIN.transliterate(given))));
    }
    all.addAll(parts(List.copyOf(all)));
    return List.copyOf(all);
  }

  private static Optional<String> given(String spelling) {
    return UNPARTED.matcher(spelling).matches()
        ? Optional.of(spelling.substring(spelling.offsetByCodePoints(0, 1)))
        : Optional.empty();
  }

  /** What follows each gap of a name. */
  private static List<String> parts(List<String> names) {
    List<String> parts = new ArrayList<>();
    for (String name : names) {
      Matcher between = BETWEEN.matcher(name);
      while (between.find()) {
        parts.add(name.substring(between.end()));
      }
    }
    return parts;
  }
}
