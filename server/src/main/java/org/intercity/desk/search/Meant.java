package org.intercity.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.NameSound;
import org.intercity.register.Kind;
import org.intercity.register.Names;
import org.intercity.search.Asked;
import org.intercity.words.Words;

/**
 * What words can mean besides themselves: a place that bears the name in another language, a kind
 * of tie, a person whose name sounds so. Items are marked with these, whatever script they are in.
 */
public record Meant(Gazetteer gazetteer) {

  private static final int MOST_PLACES = 12;

  /** One letter begins too many labels to mean any of them. */
  private static final int SHORTEST = 2;

  private static final List<Label> LABELS =
      Words.LANGUAGES.stream()
          .flatMap(
              language ->
                  Stream.of(Kind.SISTER, Kind.FRIENDSHIP, Kind.MOU)
                      .map(
                          kind ->
                              new Label(
                                  Names.fold(
                                      Words.in(language).say("register.kind." + kind.word())),
                                  "=" + kind.word())))
          .toList();

  private record Label(String folded, String mark) {}

  /** What is looked for by what was typed. */
  public Asked asked(String typed) {
    return Asked.of(typed, this::marks);
  }

  /** The same for people, who can be spelt in other letters. */
  public static Asked orSounding(Asked asked, String typed) {
    return asked.or(
        NameSound.keys(typed).stream().flatMap(key -> Stream.of("~" + key, "~-" + key)).toList());
  }

  private List<String> marks(String words) {
    List<String> marks = new ArrayList<>();
    gazetteer.named(words).stream()
        .limit(MOST_PLACES)
        .forEach(place -> marks.add("@" + place.id().value()));
    String folded = Names.fold(words);
    if (folded.length() >= SHORTEST) {
      LABELS.stream()
          .filter(label -> label.folded().startsWith(folded))
          .map(Label::mark)
          .distinct()
          .forEach(marks::add);
    }
    return List.copyOf(marks);
  }
}
