package org.intercity.publishers;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intercity.publishers.PlaceRow.Name;
import org.intercity.publishers.PlaceRow.Use;

/**
 * The names of one row, each once. GeoNames lists machine-made spellings ({@code cun song ding})
 * and airport codes ({@code SEL}) beside real names; those are left out, for they would be found in
 * any text.
 */
final class NameList {

  private static final int LONGEST = 80;

  private final List<Name> names = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  /** A list beside a name that is told elsewhere. */
  NameList(String name) {
    known.add(name);
  }

  void add(String text, String language, Use use) {
    String name = text.strip();
    if (name.length() <= LONGEST && known.add(name)) {
      names.add(new Name(name, language, use));
    }
  }

  /** Adds names divided by commas, but for those that are none. */
  void addReal(String divided) {
    for (int from = 0; from < divided.length(); ) {
      int comma = divided.indexOf(',', from);
      int to = comma < 0 ? divided.length() : comma;
      String name = divided.substring(from, to).strip();
      if (isReal(name)) {
        add(name, "", Use.ALIAS);
      }
      from = to + 1;
    }
  }

  /** A single name of unknown language, unless it is none. */
  static boolean isReal(String name) {
    return name.length() <= LONGEST && !isCode(name) && isWritten(name);
  }

  List<Name> all() {
    return names;
  }

  private static boolean isCode(String name) {
    return name.length() >= 2
        && name.length() <= 4
        && name.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
  }

  /**
   * Whether it has letters of another script than Latin, or a capital: people write {@code
   * 's-Hertogenbosch} and {@code al-Quds}, machines {@code seoul si}.
   */
  private static boolean isWritten(String name) {
    for (int at = 0; at < name.length(); ) {
      int letter = name.codePointAt(at);
      boolean capital = Character.isUpperCase(letter) || Character.isTitleCase(letter);
      if (capital || (Character.isLetter(letter) && isOfAnotherScript(letter))) {
        return true;
      }
      at += Character.charCount(letter);
    }
    return false;
  }

  private static boolean isOfAnotherScript(int letter) {
    return letter > 0x7F
        && switch (UnicodeScript.of(letter)) {
          case LATIN, COMMON, INHERITED -> false;
          default -> true;
        };
  }
}
