package org.intercity.gazetteer.spelling;

import java.util.ArrayList;
import java.util.List;

/** The spellings found so far for one name: each once, and never the name itself. */
final class Found {

  private final String name;
  private final List<Spelling> spellings = new ArrayList<>();

  Found(String name) {
    this.name = name;
  }

  void add(String text, Scheme scheme) {
    if (text.isEmpty() || text.equals(name)) {
      return;
    }
    for (Spelling known : spellings) {
      if (known.text().equals(text)) {
        return;
      }
    }
    spellings.add(new Spelling(text, scheme));
  }

  List<Spelling> all() {
    return List.copyOf(spellings);
  }
}
