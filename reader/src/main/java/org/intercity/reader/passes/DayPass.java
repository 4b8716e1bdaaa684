package org.intercity.reader.passes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.Note;
import org.intercity.reader.language.Calendar;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Mark.Amount;
import org.intercity.reader.text.Mark.When;
import org.intercity.reader.text.Marks;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, relative ones from the day of publication, and tells the day of the news ("announced
 * on the 22nd") from the day of the deed.
 */
final class DayPass implements Pass {

  private static final int DATELINE = 60;

  /** The dateline stands at the head of the text. */
  private static final int DATELINE_AMONG = 6;

  /** What is printed later than this after its dateline reckons from the day of print. */
  private static final int DATELINE_DAYS = 8;

  private static final int A_LIFETIME = 150;

  /** So many years in short lines make a list. */
  private static final int LIST = 3;

  /** What a pack says of "that day". */
  private static final String SAME = "same";

  @Override
  public String name() {
    return "days";
  }

  @Override
  public String says() {
    return "Reads dates as precisely as they are written, relative ones from the day of"
        + " publication; the day of the announcement is marked as such.";
  }

  @Override
  public Draft apply(Draft draft) {
    Draft dated = draft;
    if (draft.aids().day().isEmpty()) {
      Optional<LocalDate> dateline = dateline(draft);
      if (dateline.isPresent()) {
        dated =
            draft
                .with(draft.aids().on(dateline.get()))
                .noting(Note.of("dated", dateline.get().toString()));
      } else {
        dated =
            reckoned(draft)
                .map(
                    end ->
                        draft
                            .with(draft.aids().on(end))
                            .noting(Note.of("dated", Integer.toString(end.getYear()))))
                .orElse(draft);
      }
    }
    Draft reckoning = dated;
    Found found = days(reckoning);
    Optional<LocalDate> told =
        told(dated.with(withoutNumbers(dated, found.spans()).with(found.days())));
    if (told.isPresent() && !told.equals(dated.aids().day())) {
      reckoning = dated.with(dated.aids().on(told.get()));
      found = days(reckoning);
    }
    Draft read = news(dated.with(withoutNumbers(dated, found.spans()).with(found.days())));
    List<When> news =
        read.marks().all().stream()
            .filter(When.class::isInstance)
            .map(When.class::cast)
            .filter(When::news)
            .toList();
    if (news.isEmpty() || found.days().size() == news.size() || !found.again()) {
      return read;
    }
    // "that day" is the day of the deed told before, not that of its announcement
    found = days(reckoning, news);
    return news(dated.with(withoutNumbers(dated, found.spans()).with(found.days())));
  }

  /**
   * Dates, and the stretches that look like one.
   *
   * @param spans also of what is no day after all, 31 June
   * @param again whether one is "that day", the day of a deed told before
   */
  private record Found(List<When> days, List<Span> spans, boolean again) {}

  private static Found days(Draft draft) {
    return days(draft, List.of());
  }

  private static Found days(Draft draft, List<When> news) {
    Calendar calendar = draft.aids().pack().calendar();
    List<When> days = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    EdtfDate last = null;
    EdtfDate deed = null;
    boolean again = false;
    for (Sentence sentence : draft.sentences()) {
      for (Match match : draft.longest("day", sentence)) {
        spans.add(match.span());
        again |= match.value().equals(SAME);
        EdtfDate before = deed != null && match.value().equals(SAME) ? deed : last;
        Optional<When> day = calendar.read(match, draft.aids().day(), before);
        day.ifPresent(days::add);
        last = day.map(DayPass::exact).orElse(last);
        if (news.stream().noneMatch(match.span()::overlaps)) {
          deed = day.map(DayPass::exact).orElse(deed);
        }
      }
    }
    return new Found(days, spans, again);
  }

  private static @Nullable EdtfDate exact(When when) {
    return when.past();
  }

  /**
   * The day in the dateline, from which "today" is reckoned, where it is shortly before the news.
   */
  private static Optional<LocalDate> told(Draft draft) {
    Optional<LocalDate> published = draft.aids().day();
    return draft.sentences().stream()
        .limit(DATELINE_AMONG)
        .flatMap(sentence -> draft.matches("dateline", sentence).stream())
        .flatMap(match -> match.mark("day", When.class).stream())
        .map(When::past)
        .filter(EdtfDate.Day.class::isInstance)
        .map(date -> ((EdtfDate.Day) date).day())
        .filter(
            day ->
                published.isPresent()
                    && !day.isAfter(published.get())
                    && day.isAfter(published.get().minusDays(DATELINE_DAYS)))
        .findFirst();
  }

  /** A whole date in a short line or early in the text, where the page gives no other. */
  private static Optional<LocalDate> dateline(Draft draft) {
    int early = draft.sentences().stream().limit(3).mapToInt(Sentence::end).max().orElse(0);
    List<LocalDate> told =
        days(draft).days().stream()
            .filter(
                day ->
                    day.end() <= early
                        || draft.sentenceOf(day).map(Span::of).orElse(Span.of(day)).length()
                            < DATELINE)
            .map(When::past)
            .filter(EdtfDate.Day.class::isInstance)
            .map(date -> ((EdtfDate.Day) date).day())
            .toList();
    // short lines with days of many years are a list of them
    boolean list = told.stream().map(LocalDate::getYear).distinct().count() >= LIST;
    return list ? Optional.empty() : told.stream().findFirst();
  }

  /**
   * The end of the year that an article without any day of its own speaks from: "since September
   * 1994 … for 23 years".
   */
  private static Optional<LocalDate> reckoned(Draft draft) {
    Found found = days(draft);
    Draft dated = draft.with(draft.marks().with(found.days()));
    return dated.sentences().stream()
        .flatMap(sentence -> dated.matches("elapsed", sentence).stream())
        .flatMap(match -> yearOf(match).stream())
        .findFirst()
        .map(year -> LocalDate.of(year, 12, 31));
  }

  private static Optional<Integer> yearOf(Match match) {
    EdtfDate since = match.mark("day", When.class).map(When::past).orElse(null);
    return match
        .mark("years", Amount.class)
        .filter(years -> since != null && years.value() > 0 && years.value() < A_LIFETIME)
        .map(years -> Objects.requireNonNull(since).earliest().getYear() + (int) years.value());
  }

  private static Marks withoutNumbers(Draft draft, List<Span> dates) {
    NavigableMap<Integer, Span> byStart = new TreeMap<>();
    dates.forEach(date -> byStart.put(date.start(), date));
    return draft
        .marks()
        .without(
            mark -> {
              Map.Entry<Integer, Span> before = byStart.floorEntry(mark.start());
              return mark.type() == Type.NUMBER
                  && before != null
                  && before.getValue().contains(mark);
            });
  }

  private static Draft news(Draft draft) {
    List<Span> news = new ArrayList<>();
    for (Sentence sentence : draft.sentences()) {
      for (Match match : draft.matches("news", sentence)) {
        match.span("day").ifPresent(news::add);
      }
    }
    List<Mark> marked = new ArrayList<>();
    for (Mark mark : draft.marks().all()) {
      if (mark instanceof When day && news.stream().anyMatch(day::overlaps)) {
        marked.add(new When(day.start(), day.end(), day.past(), day.future(), true));
      }
    }
    return draft.with(
        draft
            .marks()
            .without(mark -> mark instanceof When && news.stream().anyMatch(mark::overlaps))
            .with(marked));
  }
}
