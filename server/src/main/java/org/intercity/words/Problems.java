package org.intercity.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, by field, in the user's language: shown beside the field and once more
 * above the form.
 */
public final class Problems {

  private final Words words;
  private final Map<String, String> byField = new LinkedHashMap<>();

  public Problems(Words words) {
    this.words = words;
  }

  /** The language in which they are said. */
  public Words words() {
    return words;
  }

  /** Notes a problem of a field; the first one noted stays. */
  public void add(String field, String key, Object... arguments) {
    byField.putIfAbsent(field, words.say(key, arguments));
  }

  public void add(String field, UserError error) {
    byField.putIfAbsent(field, error.in(words));
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }

  /** The problem of a field, or null: templates ask for every field. */
  public @Nullable String of(String field) {
    return byField.get(field);
  }

  /** All problems, by field, in the order in which they were noted. */
  public Map<String, String> all() {
    return Collections.unmodifiableMap(byField);
  }
}
