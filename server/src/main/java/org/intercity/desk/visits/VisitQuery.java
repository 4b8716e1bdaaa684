package org.intercity.desk.visits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Direction;
import org.intercity.exchange.Hanging;
import org.intercity.exchange.Link;
import org.intercity.exchange.Sort;
import org.intercity.exchange.VisitState;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.register.RegisterView;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of visits, as the address holds it.
 *
 * @param when {@code coming}, {@code past} or {@code all}
 * @param partner a body's name, in any language
 * @param words the beginning of a place's name or of a word of the purpose
 */
record VisitQuery(
    @Nullable String when,
    @Nullable String state,
    @Nullable String direction,
    @Nullable String partner,
    @Nullable String year,
    @Nullable String words) {

  static final List<String> TIMES = List.of("all", "coming", "past");

  private static final int MOST_PLACES = 20;
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  VisitQuery {
    when = one(when, TIMES).orElse("all");
    state = one(state, Stream.of(VisitState.values()).map(VisitState::word).toList()).orElse(null);
    direction =
        one(direction, Stream.of(Direction.values()).map(Direction::word).toList()).orElse(null);
    partner = blank(partner);
    year = year == null || !year.strip().matches("[1-9]\\d{3}") ? null : year.strip();
    words = blank(words);
  }

  private static Optional<String> one(@Nullable String given, List<String> known) {
    return Optional.ofNullable(given).filter(known::contains);
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The state of that word. */
  static Optional<VisitState> state(String word) {
    return Stream.of(VisitState.values()).filter(state -> state.word().equals(word)).findFirst();
  }

  /** The same question at another time. */
  VisitQuery at(String time) {
    return new VisitQuery(time, state, direction, partner, year, words);
  }

  /** Whether anything is left out. */
  public boolean isNarrow() {
    return Stream.of(state, direction, partner, year, words).anyMatch(each -> each != null)
        || !"all".equals(when);
  }

  Ask ask(RegisterView register, Gazetteer gazetteer, @Nullable Body own, LocalDate today) {
    Ask ask = Ask.all(Sort.VISIT).in(state).named(words).ordered(Ask.Order.NEWEST_FIRST);
    if (own != null) {
      ask = ask.hanging(hanging(own));
    }
    if (partner != null) {
      ask = ask.hanging(ask.to().onOneOf(partners(register, gazetteer, partner)));
    }
    return within(ask, today);
  }

  private Hanging hanging(Body own) {
    return Arrays.stream(Direction.values())
        .filter(each -> each.word().equals(direction))
        .findFirst()
        .map(each -> each.hanging(own))
        .orElse(Hanging.ON_ANYTHING);
  }

  /** The bodies and places that may be meant: a visit may go where no tie is. */
  private static List<Link> partners(RegisterView register, Gazetteer gazetteer, String partner) {
    return Stream.concat(
            register.bodiesNamed(partner).stream()
                .flatMap(body -> Stream.of(Link.to(body.id()), Link.to(body.place().id()))),
            gazetteer.named(partner).stream()
                .limit(MOST_PLACES)
                .flatMap(
                    place ->
                        Stream.of(
                            Link.to(BodyId.of(BodyKind.GOVERNMENT, place.id())),
                            Link.to(place.id()))))
        .distinct()
        .toList();
  }

  private Ask within(Ask ask, LocalDate today) {
    LocalDate first = year == null ? FIRST : LocalDate.of(Integer.parseInt(year), 1, 1);
    LocalDate last = year == null ? LAST : LocalDate.of(Integer.parseInt(year), 12, 31);
    if ("coming".equals(when)) {
      LocalDate from = first.isBefore(today) ? today : first;
      return ask.between(from, last).ordered(Ask.Order.SOONEST_FIRST);
    }
    if ("past".equals(when)) {
      LocalDate yesterday = today.minusDays(1);
      return ask.within(first, last.isAfter(yesterday) ? yesterday : last);
    }
    return year == null ? ask : ask.between(first, last);
  }
}
