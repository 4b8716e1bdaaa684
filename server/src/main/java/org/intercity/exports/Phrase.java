package org.intercity.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words on a line, each in its language: Han characters look different in each. */
public record Phrase(List<Run> runs) {

  public static final Phrase NOTHING = new Phrase(List.of());

  public Phrase {
    runs = List.copyOf(runs);
  }

  /**
   * A stretch of words in one language.
   *
   * @param language a tag, as {@code zh-Hans}; null for the book's own
   * @param link a page of the desk or an address; null for none
   * @param quiet whether it stands back, as the local form of a name
   */
  public record Run(String text, @Nullable String language, @Nullable String link, boolean quiet) {

    public Run {
      // an address comes from outside: nothing but a page is ever linked
      link = link != null && link.matches("(?s)/.*|https?://.*") ? link : null;
    }
  }

  public static Phrase of(String text) {
    return new Phrase(List.of(new Run(text, null, null, false)));
  }

  /** Words in another language than the book's. */
  public static Phrase in(@Nullable String language, String text) {
    return new Phrase(List.of(new Run(text, language, null, false)));
  }

  public static Phrase linked(String text, @Nullable String link) {
    return new Phrase(List.of(new Run(text, null, link, false)));
  }

  public static Phrase quiet(String text) {
    return new Phrase(List.of(new Run(text, null, null, true)));
  }

  public static Phrase join(String between, List<Phrase> phrases) {
    List<Run> runs = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (!runs.isEmpty()) {
        runs.add(new Run(between, null, null, false));
      }
      runs.addAll(phrase.runs());
    }
    return new Phrase(runs);
  }

  public Phrase and(Phrase other) {
    return join("", List.of(this, other));
  }

  public Phrase and(String text) {
    return and(of(text));
  }

  /** All of it leads to a page. */
  public Phrase to(String link) {
    return new Phrase(
        runs.stream().map(run -> new Run(run.text(), run.language(), link, run.quiet())).toList());
  }

  /** Line by line, as line feeds part it. */
  public List<Phrase> lines() {
    List<Phrase> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    for (Run run : runs) {
      String[] parts = run.text().split("\n", -1);
      for (int at = 0; at < parts.length; at++) {
        if (at > 0) {
          lines.add(new Phrase(line));
          line.clear();
        }
        line.add(new Run(parts[at], run.language(), run.link(), run.quiet()));
      }
    }
    lines.add(new Phrase(line));
    return lines;
  }

  public boolean isEmpty() {
    return runs.stream().allMatch(run -> run.text().isBlank());
  }

  /** The words alone. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
