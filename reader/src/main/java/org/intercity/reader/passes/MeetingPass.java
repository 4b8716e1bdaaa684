package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.Reading.Meeting;
import org.intercity.reader.Reading.NamedPlace;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark.Amount;
import org.intercity.reader.text.Mark.Duty;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Mark.When;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;

/** Reads meetings that somebody attended or held: series, edition, host, day and size. */
final class MeetingPass implements Pass {

  @Override
  public String name() {
    return "meetings";
  }

  @Override
  public String says() {
    return "Reads meetings that were held or attended: series, edition, host place, day, and how"
        + " many came.";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Meeting> meetings = new ArrayList<>();
    for (Sentence sentence : draft.sentences()) {
      if (!draft.any("attended", sentence)) {
        continue;
      }
      List<Span> taken = new ArrayList<>();
      for (Match match : draft.matches("meeting", sentence)) {
        if (taken.stream().noneMatch(match.span()::overlaps)) {
          taken.add(match.span());
          add(meetings, meeting(draft, sentence, match));
        }
      }
    }
    return draft.with(draft.findings().withMeetings(meetings));
  }

  /** Of two mentions of one meeting, the one that says more stays. */
  private static void add(List<Meeting> meetings, Meeting next) {
    Optional<Meeting> same = meetings.stream().filter(meeting -> isSame(meeting, next)).findFirst();
    if (same.isEmpty()) {
      meetings.add(next);
    } else if (weight(next) > weight(same.get())) {
      meetings.set(meetings.indexOf(same.get()), next);
    }
  }

  private static boolean isSame(Meeting one, Meeting other) {
    return one.series().equals(other.series())
        || (one.edition() != null && one.edition().equals(other.edition()));
  }

  private static int weight(Meeting meeting) {
    return (meeting.edition() == null ? 0 : 2)
        + (meeting.date() == null ? 0 : 1)
        + (meeting.place() == null ? 0 : 1)
        + (meeting.participants() == null ? 0 : 1);
  }

  private static Meeting meeting(Draft draft, Sentence sentence, Match match) {
    Span span = match.span();
    Optional<Match> size = draft.matches("participants", sentence).stream().findFirst();
    Optional<Site> place =
        draft.sites(sentence).stream()
            .filter(site -> site.duty() == Duty.AT)
            .min(Comparator.comparingInt(site -> site.distanceTo(span)));
    EdtfDate date =
        draft.marks().of(When.class, sentence).stream()
            .filter(day -> !day.news())
            .min(Comparator.comparingInt(day -> day.distanceTo(span)))
            .map(When::past)
            .orElse(null);
    String series = match.span("series").map(draft::words).orElse(draft.words(span)).strip();
    Span evidence = place.map(site -> Span.over(span, site)).orElse(span);
    NamedPlace where = place.map(site -> SigningPass.named(draft, site)).orElse(null);
    return new Meeting(
        series,
        count(match, "edition").orElse(null),
        where,
        date,
        size.flatMap(each -> count(each, "participants")).orElse(null),
        size.flatMap(each -> count(each, "cities")).orElse(null),
        List.of(draft.quote(evidence)));
  }

  private static Optional<Integer> count(Match match, String group) {
    return match
        .mark(group, Amount.class)
        .map(Amount::value)
        .or(() -> digits(match, group))
        .filter(value -> value > 0 && value < 1_000_000)
        .map(Long::intValue);
  }

  private static Optional<Long> digits(Match match, String group) {
    return match
        .span(group)
        .map(span -> match.result().group(group).strip())
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Long::valueOf);
  }
}
