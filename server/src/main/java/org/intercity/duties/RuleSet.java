package org.intercity.duties;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rules that go together, as a country's.
 *
 * @param named by language
 */
public record RuleSet(String id, Map<String, String> named, List<Rule> rules) {

  public RuleSet {
    named = new TreeMap<>(named);
    rules = List.copyOf(rules);
  }

  public String in(Locale language) {
    return Rule.chosen(named, language);
  }
}
