package org.intercity.gazetteer.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The spellings found so far for one place: each once, and never a name it already has. */
final class Found {

  private final Set<String> names;
  private final List<Spelling> spellings = new ArrayList<>();

  Found(Set<String> names) {
    this.names = names;
  }

  void add(String text, Scheme scheme) {
    if (text.isEmpty() || names.contains(text)) {
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
