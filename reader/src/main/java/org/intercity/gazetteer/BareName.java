package org.intercity.gazetteer;

/**
 * A name without what is written now one way, now another: case, width, diacritics, and the word
 * for its level (Buan County, Buan-gun, 부안군 and 부안). Names of one place that nobody lists can be
 * compared so.
 */
public final class BareName {

  private static final LevelWords WORDS = LevelWords.packaged();

  private BareName() {}

  public static String of(String name) {
    String key = NameKey.of(name);
    return WORDS.strip(key).map(LevelWords.Stripped::stem).orElse(key);
  }
}
