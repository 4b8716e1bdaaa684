package org.intercity.duties;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Who demands it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RuleSource.Law.class, name = "law"),
  @JsonSubTypes.Type(value = RuleSource.Practice.class, name = "practice")
})
public sealed interface RuleSource {

  /**
   * A law or an ordinance.
   *
   * @param named with its article, by language
   */
  record Law(Map<String, String> named) implements RuleSource {
    public Law {
      if (named.isEmpty()) {
        throw new IllegalArgumentException("a law has a name");
      }
      named = new TreeMap<>(named);
    }

    public String in(Locale language) {
      return Rule.chosen(named, language);
    }
  }

  /** The office itself: no law is known that demands it. */
  record Practice() implements RuleSource {}
}
