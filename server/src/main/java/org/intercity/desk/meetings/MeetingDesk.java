package org.intercity.desk.meetings;

import java.util.List;
import java.util.Locale;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Called;
import org.intercity.desk.Days;
import org.intercity.desk.Missing;
import org.intercity.desk.Naming;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Link;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Series;
import org.intercity.exchange.Sort;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.register.Entered;
import org.intercity.register.Register;
import org.springframework.stereotype.Component;

/** What the pages of meetings look things up in. */
@Component
record MeetingDesk(
    Exchange exchange, Register register, Gazetteer gazetteer, Signatures signatures, Days days) {

  ExchangeView kept(SignedIn who) {
    return exchange.of(signatures.of(who).actedFor());
  }

  /** The meeting of that number as it stands. */
  Entered<Meeting> require(String id, SignedIn who) {
    return kept(who).find(id(Sort.MEETING, id), Meeting.class).orElseThrow(Missing::new);
  }

  Entered<Series> requireSeries(String id, SignedIn who) {
    return kept(who).find(id(Sort.SERIES, id), Series.class).orElseThrow(Missing::new);
  }

  static ItemId id(Sort sort, String text) {
    return ItemId.find(sort, text).orElseThrow(Missing::new);
  }

  Called called(Locale locale) {
    return new Called(Naming.in(locale), gazetteer, register.now());
  }

  /** A series with its editions. */
  SeriesLine line(Series series, ExchangeView kept, Called called) {
    return new SeriesLine(
        series.id().toString(), series.titles(), Slot.of(editions(series, kept, called)));
  }

  /** The editions of a series, the newest first. */
  static List<MeetingLine> editions(Series series, ExchangeView kept, Called called) {
    return kept
        .list(
            Ask.all(Sort.MEETING).linkedTo(Link.to(series.id())).ordered(Ask.Order.NEWEST_FIRST),
            Meeting.class)
        .stream()
        .map(meeting -> MeetingLine.of(meeting.what(), series.title(), called))
        .toList();
  }

  static String title(ItemId series, ExchangeView kept) {
    return kept.find(series, Series.class)
        .map(found -> found.what().title())
        .orElse(series.toString());
  }
}
