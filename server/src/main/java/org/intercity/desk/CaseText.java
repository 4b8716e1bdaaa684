package org.intercity.desk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text that a case's words must stand in, to the letter. */
record CaseText(String text) {

  /**
   * The stretch of the text that is meant, as the text writes it: a browser turns line breaks into
   * others, and who copies from a page brings blanks along.
   */
  Optional<String> find(String quoted) {
    if (text.contains(quoted)) {
      return Optional.of(quoted);
    }
    String loose =
        Pattern.compile("\\s+")
            .splitAsStream(quoted.strip())
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Matcher meant = Pattern.compile(loose).matcher(text);
    return meant.find() ? Optional.of(meant.group()) : Optional.empty();
  }
}
