package org.intercity.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mention of a place in a text, and what it means or must not be taken for.
 *
 * @param start where it stands in the text
 */
record MarkedMention(String language, String text, int start, String name, Label label) {

  private static final Pattern MARK = Pattern.compile("\\{([^=}]+)=(!?)([^}]+)\\}");

  /** The places meant; or, where not {@code meant}, those that are not. */
  record Label(boolean meant, Set<String> ids) {}

  /** All mentions of a table beside this class. */
  static List<MarkedMention> read(String table) throws IOException {
    List<MarkedMention> mentions = new ArrayList<>();
    try (InputStream in = MarkedMention.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("no table " + table);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(cells -> mentions.addAll(of(cells[0], cells[1])));
    }
    return mentions;
  }

  private static List<MarkedMention> of(String language, String marked) {
    String text = MARK.matcher(marked).replaceAll("$1");
    List<MarkedMention> mentions = new ArrayList<>();
    int marks = 0;
    for (Matcher mark = MARK.matcher(marked); mark.find(); ) {
      String name = mark.group(1);
      Set<String> ids = Arrays.stream(mark.group(3).split("[|,]")).collect(Collectors.toSet());
      Label label = new Label(mark.group(2).isEmpty(), ids);
      mentions.add(new MarkedMention(language, text, mark.start() - marks, name, label));
      marks += mark.group().length() - name.length();
    }
    return mentions;
  }

  /** The place that a gazetteer takes it for. */
  Gazetteer.Resolution in(Gazetteer gazetteer) {
    Gazetteer.Context context =
        new Surroundings(gazetteer, text, language)
            .around(start, start + name.length(), Optional.empty());
    return gazetteer.resolve(name, context);
  }

  boolean isRight(Gazetteer.Resolution found) {
    boolean named =
        found.candidates().stream()
            .limit(1)
            .anyMatch(first -> label.ids().contains(first.place().id().value()));
    return named == label.meant();
  }
}
