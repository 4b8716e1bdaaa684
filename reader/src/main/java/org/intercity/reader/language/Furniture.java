package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines that belong to the page and not to the article, in any language: a page in English often
 * carries menus in another. One list for all, {@code packs/furniture.tsv}.
 */
public final class Furniture {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Furniture KNOWN = new Furniture();

  private final Set<String> whole = new HashSet<>();
  private final List<String> starts = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  private Furniture() {
    for (PackFile.Row row : PackFile.rows("/org/intercity/reader/packs/furniture.tsv", 2)) {
      String words = row.get(1).strip().toLowerCase(Locale.ROOT);
      switch (row.get(0)) {
        case "whole" -> whole.add(words);
        case "start" -> starts.add(words);
        case "part" -> parts.add(words);
        case String other -> throw row.broken("'" + other + "' is not whole, start or part");
      }
    }
  }

  /** Whether a line, without its margins, is furniture. */
  public static boolean isFurniture(String line) {
    if (line.chars().noneMatch(Character::isLetter) || line.startsWith("![")) {
      return true;
    }
    String words = SPACES.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return KNOWN.whole.contains(words)
        || KNOWN.starts.stream().anyMatch(words::startsWith)
        || (line.length() < 200 && KNOWN.parts.stream().anyMatch(words::contains));
  }
}
