package org.intercity.duties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Series;
import org.intercity.exchange.Visit;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Entered;
import org.intercity.register.Tie;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What things are called in a calendar, in the reader's language; never by a person's name, for
 * calendars leave the office.
 */
public record Titles(ExchangeView exchange, String office, Words words) {

  /** Whose delegation goes where. */
  public String of(Visit visit) {
    String stops =
        visit.stops().stream()
            .map(stop -> stop.place().name())
            .distinct()
            .collect(Collectors.joining(", "));
    String of = visit.delegation().of().name();
    return stops.isEmpty() ? of : words.say("duties.journey", of, stops);
  }

  /** The series and the edition. */
  public String of(Meeting meeting) {
    String series =
        exchange
            .find(meeting.series(), Series.class)
            .flatMap(kept -> kept.what().titles().stream().findFirst())
            .orElse(meeting.id().toString());
    return meeting.edition() == null
        ? series
        : words.say("duties.edition", series, meeting.edition());
  }

  /** The partners of a tie. */
  public String of(Tie tie) {
    List<Body> partners = BodyId.find(office).map(tie::partnersOf).orElse(tie.parties());
    return partners.stream()
        .map(body -> body.nameIn(words.locale().getLanguage()))
        .collect(Collectors.joining(", "));
  }

  /** What is to be done, and because of what. */
  public String of(Duty duty) {
    return words.say("duties.called", duty.rule().in(words.locale()).title(), cause(duty));
  }

  /** What brings a duty about. */
  public String cause(Duty duty) {
    return switch (duty.cause()) {
      case Duty.Cause.OfVisit(Entered<Visit> visit, var gift) ->
          gift == null ? of(visit.what()) : words.say("duties.gift", gift.what(), of(visit.what()));
      case Duty.Cause.OfTie(Tie tie, int years) ->
          years == 0 ? of(tie) : words.say("duties.years", of(tie), years);
    };
  }

  /** Who demands it. */
  public String source(Duty duty) {
    return source(duty.rule());
  }

  public String source(Rule rule) {
    return switch (rule.source()) {
      case RuleSource.Law law -> law.in(words.locale());
      case RuleSource.Practice _ -> words.say("duties.practice");
    };
  }

  /** Why a duty has to be looked at before it is one; null where it surely is. */
  public @Nullable String doubt(Duty duty) {
    return Optional.ofNullable(duty.doubt())
        .map(
            doubt ->
                doubt.currency() == null
                    ? words.say("duties.doubt.value")
                    : words.say(
                        "duties.doubt.currency", doubt.currency(), String.join(", ", doubt.rule())))
        .orElse(null);
  }
}
