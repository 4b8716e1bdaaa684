package org.intercity.desk.meetings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.desk.AttachedPapers;
import org.intercity.desk.Naming;
import org.intercity.desk.Typed;
import org.intercity.desk.WrittenPlaces;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Named;
import org.intercity.register.TieId;

/** Writes a meeting into its form; {@link MeetingForm} reads it back. */
record MeetingWriting(WrittenPlaces places, Naming naming) {

  Typed write(Meeting meeting, String series) {
    Typed.Writing form = new Typed.Writing();
    form.put("series", series);
    Optional.ofNullable(meeting.edition()).ifPresent(edition -> form.put("edition", edition));
    Meeting.Held held = meeting.held();
    if (held.days() instanceof EdtfDate.Interval(var from, var to)) {
      form.put("from", from).put("to", to);
    } else if (held.days() != null) {
      form.put("from", held.days());
    }
    if (held.place() != null) {
      form.put("place", places.written(held.place()));
      if (held.place().place() == null) {
        form.put("written", "place");
      }
    }
    form.lines("hosts", held.hosts().stream().map(Named::name).toList());
    attendance(form, meeting.attendance());
    paper(form, meeting.paper());
    return form.typed();
  }

  private void attendance(Typed.Writing form, Meeting.Attendance attendance) {
    Optional.ofNullable(attendance.participants()).ifPresent(it -> form.put("participants", it));
    Optional.ofNullable(attendance.cities()).ifPresent(it -> form.put("cities", it));
    form.lines("delegations", attendance.delegations().stream().map(this::line).toList());
  }

  private String line(Meeting.Group group) {
    return Stream.of(
            Stream.of(group.of().name()),
            Stream.ofNullable(group.country()).map(naming::country),
            Stream.ofNullable(group.count()).map(String::valueOf))
        .flatMap(each -> each)
        .collect(Collectors.joining(", "));
  }

  private static void paper(Typed.Writing form, Meeting.Paper paper) {
    Optional.ofNullable(paper.theme()).ifPresent(theme -> form.put("theme", theme));
    form.lines("programme", paper.programme());
    Optional.ofNullable(paper.next()).ifPresent(next -> form.put("next", next.name()));
    List<String> ties = paper.ties().stream().map(TieId::value).toList();
    form.put("ties", String.join(", ", ties));
    paper.papers().forEach(each -> form.put("paper", AttachedPapers.written(each)));
  }
}
