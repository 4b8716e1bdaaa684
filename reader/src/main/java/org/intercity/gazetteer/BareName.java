package org.intercity.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intercity.gazetteer.spelling.ForeignSound;
import org.intercity.gazetteer.spelling.Spelling;
import org.intercity.gazetteer.spelling.Spellings;

/**
 * A name without what is written now one way, now another: case, width, diacritics, and the word
 * for its level (Buan County, Buan-gun, 부안군 and 부안). Names of one place that nobody lists can be
 * compared so, and across scripts by their sound.
 */
public final class BareName {

  private static final LevelWords WORDS = LevelWords.packaged();

  private BareName() {}

  public static String of(String name) {
    String key = NameKey.of(name);
    return WORDS.strip(key).map(LevelWords.Stripped::stem).orElse(key);
  }

  /**
   * A bare name with the ways in which other scripts write it by the rules of a country: 제천 and 堤川
   * are Jecheon.
   */
  public static Set<String> forms(String bare, String country) {
    Set<String> forms = new LinkedHashSet<>(List.of(bare));
    if (!bare.isEmpty()) {
      spelt(bare, country, forms);
      if (country.equals("KR")) { // Han characters are read in Hangul first
        List.copyOf(forms).forEach(form -> spelt(form, country, forms));
      }
    }
    return forms;
  }

  private static void spelt(String name, String country, Set<String> into) {
    for (Spelling spelling : Readings.KNOWN.of(name, country)) {
      into.add(NameKey.of(spelling.text()));
    }
  }

  /** Loaded when first asked for: most names need no readings. */
  private static final class Readings {
    static final Spellings KNOWN = new Spellings();
  }

  /** The consonants by which names of one sound meet across scripts, in each way it is said. */
  public static Set<String> sounds(String name) {
    return ForeignSound.keys(name);
  }

  /** Whether one can be how another script, or another ear, writes the other. */
  public static boolean soundAlike(String one, String other) {
    return ForeignSound.distance(one, other) >= 0 || ForeignSound.distance(other, one) >= 0;
  }
}
