package org.intercity.duties;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody must do, and by which day.
 *
 * @param id lower-case letters, digits and hyphens; part of every key of its duties
 * @param days after what brings it about; before it where negative
 * @param says by language
 */
public record Rule(String id, Trigger on, int days, RuleSource source, Map<String, Saying> says) {

  private static final String FORM = "[a-z][a-z0-9-]{0,59}";

  public Rule {
    if (!id.matches(FORM)) {
      throw new IllegalArgumentException("'" + id + "' is not the id of a rule");
    }
    if (says.isEmpty()) {
      throw new IllegalArgumentException("the rule " + id + " says nothing");
    }
    says = new TreeMap<>(says);
  }

  /** What is to be done, in a few words, and how. */
  public record Saying(String title, String what) {}

  /** In the reader's language, else in English, else in what there is. */
  public Saying in(Locale language) {
    return chosen(says, language);
  }

  static <T> T chosen(Map<String, T> byLanguage, Locale language) {
    return Optional.ofNullable(byLanguage.get(language.getLanguage()))
        .or(() -> Optional.ofNullable(byLanguage.get(Locale.ENGLISH.getLanguage())))
        .orElseGet(() -> byLanguage.values().iterator().next());
  }
}
