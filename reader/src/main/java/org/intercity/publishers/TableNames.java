package org.intercity.publishers;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.intercity.publishers.PlaceRow.Name;
import org.intercity.publishers.PlaceRow.Use;

/** The names of one row of a table with a header, and which of them is the main one. */
final class TableNames {

  private final List<Name> names = new ArrayList<>();
  private String plain = "";
  private String english = "";

  /** Adds a name in a language. */
  void add(String text, String language) {
    String name = text.strip();
    if (name.isEmpty()) {
      return;
    }
    if (language.equals("en") && english.isEmpty()) {
      english = name;
    }
    names.add(new Name(name, language, Use.USUAL));
  }

  /** Adds the name from the column that does not say its language; the table's words may. */
  void addPlain(String text, String language) {
    String name = text.strip();
    if (language.isEmpty()) {
      plain = name;
    } else {
      add(name, language);
    }
  }

  void addOther(String text, Use use) {
    String name = text.strip();
    if (!name.isEmpty()) {
      names.add(new Name(name, "", use));
    }
  }

  boolean isEmpty() {
    return names.isEmpty() && plain.isEmpty();
  }

  /** The plain one where it is in Latin script, else the English one; may be empty. */
  String main() {
    return isLatin(plain) ? plain : english;
  }

  /** All others, each once. */
  List<Name> further() {
    String main = main();
    List<Name> further = new ArrayList<>();
    if (!plain.isEmpty() && !plain.equals(main)) {
      further.add(new Name(plain, "", Use.USUAL));
    }
    for (Name name : names) {
      boolean told = name.text().equals(main) && name.language().isEmpty();
      boolean twice =
          name.language().isEmpty() && further.stream().anyMatch(n -> n.text().equals(name.text()));
      if (!told && !twice) {
        further.add(name);
      }
    }
    return further;
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
  }
}
