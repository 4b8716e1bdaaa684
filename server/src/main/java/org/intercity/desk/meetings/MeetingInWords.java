package org.intercity.desk.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.desk.Called;
import org.intercity.desk.Dates;
import org.intercity.exchange.Attached;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Meeting;
import org.intercity.register.TieId;
import org.intercity.words.Words;

/** What a version of a meeting says, field by field, in the reader's language. */
record MeetingInWords(Words words, Dates dates, Called called, ExchangeView kept) {

  Map<String, List<String>> say(Meeting meeting) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Meeting.Held held = meeting.held();
    Meeting.Attendance attendance = meeting.attendance();
    Meeting.Paper paper = meeting.paper();
    put(fields, "series", Stream.of(MeetingDesk.title(meeting.series(), kept)));
    put(fields, "edition", Stream.ofNullable(meeting.edition()).map(String::valueOf));
    put(fields, "theme", Stream.ofNullable(paper.theme()));
    put(fields, "days", held.days() == null ? Stream.empty() : Stream.of(dates.span(held.days())));
    put(
        fields,
        "place",
        held.place() == null ? Stream.empty() : Stream.of(called.name(held.place()).text()));
    put(fields, "hosts", held.hosts().stream().map(host -> called.name(host).text()));
    put(fields, "participants", Stream.ofNullable(attendance.participants()).map(String::valueOf));
    put(fields, "cities", Stream.ofNullable(attendance.cities()).map(String::valueOf));
    put(fields, "delegations", attendance.delegations().stream().map(this::group));
    put(fields, "programme", paper.programme().stream());
    put(fields, "papers", paper.papers().stream().map(Attached::name));
    put(fields, "next", paper.next() == null ? Stream.empty() : Stream.of(paper.next().name()));
    put(fields, "ties", paper.ties().stream().map(TieId::value));
    return fields;
  }

  private void put(Map<String, List<String>> fields, String field, Stream<String> lines) {
    fields.put(words.say("meetings." + field), lines.toList());
  }

  private String group(Meeting.Group group) {
    return Stream.of(
            Stream.of(called.name(group.of()).text()),
            Stream.ofNullable(group.country()).map(called.naming()::country),
            Stream.ofNullable(group.count()).map(String::valueOf))
        .flatMap(each -> each)
        .collect(Collectors.joining(" · "));
  }
}
