package org.intercity.desk;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intercity.register.Body;
import org.intercity.register.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of ties, as the address holds it.
 *
 * @param words parts of names in any language
 * @param state a state's word; {@code coming} for all that prepare one
 * @param sort a column, with {@code -} for the reverse
 */
record TieQuery(
    @Nullable String words,
    @Nullable String kind,
    @Nullable String state,
    @Nullable String country,
    @Nullable String sort) {

  TieQuery {
    words = blank(words);
    kind = blank(kind);
    state = blank(state);
    country = blank(country);
    sort = blank(sort) == null ? "number" : sort;
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The lines that are asked for, in the order that is asked for. */
  List<TieLine> lines(List<TieList.Shown> ties, Locale language) {
    return sorted(
        ties.stream()
            .filter(shown -> isWithin(shown.tie()))
            .map(TieList.Shown::line)
            .filter(this::matches)
            .toList(),
        language);
  }

  /** Whether its parties are asked for. */
  private boolean isWithin(Tie tie) {
    return (country == null
            || tie.parties().stream().anyMatch(body -> body.country().equals(country)))
        && (words == null
            || Stream.of(words.split("\\s+"))
                .allMatch(word -> tie.parties().stream().anyMatch(body -> isNamed(body, word))));
  }

  private static boolean isNamed(Body body, String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(body.name()), body.place().names().values().stream())
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
  }

  /** Whether its kind and state are asked for. */
  private boolean matches(TieLine line) {
    return (kind == null || line.chip().kind().equals(kind))
        && (state == null || line.state().equals(state) || line.chip().state().equals(state));
  }

  private List<TieLine> sorted(List<TieLine> lines, Locale locale) {
    String column = sort == null ? "number" : sort;
    boolean reverse = column.startsWith("-");
    Comparator<TieLine> order = order(reverse ? column.substring(1) : column, locale);
    return lines.stream().sorted(reverse ? order.reversed() : order).toList();
  }

  private static Comparator<TieLine> order(String column, Locale locale) {
    Comparator<TieLine> number =
        Comparator.comparingInt(line -> Integer.parseInt(line.id().substring(1)));
    Collator names = Collator.getInstance(locale);
    return switch (column) {
      case "parties" ->
          Comparator.comparing(
              (TieLine line) ->
                  String.join(
                      " ", line.parties().stream().map(each -> each.name().text()).toList()),
              names);
      case "kind" ->
          Comparator.comparing((TieLine line) -> line.chip().kind()).thenComparing(number);
      case "state" -> Comparator.comparing(TieLine::state).thenComparing(number);
      case "since" ->
          Comparator.comparing(
                  (TieLine line) -> line.since() == null ? LocalDate.MAX : line.since().earliest())
              .thenComparing(number);
      default -> number;
    };
  }
}
