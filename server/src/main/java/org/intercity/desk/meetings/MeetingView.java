package org.intercity.desk.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.desk.Called;
import org.intercity.desk.Foundation;
import org.intercity.desk.Ties;
import org.intercity.desk.Versions;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Attached;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Link;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Named;
import org.intercity.exchange.Roster;
import org.intercity.exchange.Series;
import org.intercity.exchange.Sort;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.journal.Digest;
import org.intercity.register.Entered;
import org.intercity.register.RegisterView;
import org.jspecify.annotations.Nullable;

/** Lays out a meeting as its page shows it. */
record MeetingView(
    ExchangeView kept,
    RegisterView register,
    Gazetteer gazetteer,
    Called called,
    Versions versions,
    LocalDate today) {

  MeetingPage page(Entered<Meeting> entered) {
    Meeting meeting = entered.what();
    Optional<Roster> roster = RosterPages.find(meeting.id(), kept).map(Entered::what);
    return new MeetingPage(
        MeetingLine.of(meeting, MeetingDesk.title(meeting.series(), kept), called),
        meeting.series().toString(),
        entered.entry(),
        held(meeting),
        who(meeting.attendance(), roster.orElse(null)),
        new MeetingPage.Paper(
            meeting.paper().programme(),
            meeting.paper().papers().stream().flatMap(MeetingView::document).toList()),
        around(meeting));
  }

  private static Stream<MeetingPage.Document> document(Attached paper) {
    return Digest.find(paper.document()).stream()
        .map(digest -> new MeetingPage.Document(paper.name(), digest.hex()));
  }

  private MeetingPage.Held held(Meeting meeting) {
    List<MeetingLine> editions =
        kept.find(meeting.series(), Series.class)
            .map(series -> MeetingDesk.editions(series.what(), kept, called))
            .orElse(List.of());
    Integer edition = meeting.edition();
    Named next = meeting.paper().next();
    return new MeetingPage.Held(
        meeting.held().place() == null || meeting.held().place().place() == null
            ? null
            : meeting.held().place().place().value(),
        meeting.held().hosts().stream().map(this::host).toList(),
        edition == null ? null : numbered(editions, edition - 1).orElse(null),
        edition == null ? null : numbered(editions, edition + 1).orElse(null),
        next == null ? null : host(next));
  }

  private static Optional<MeetingLine> numbered(List<MeetingLine> editions, int number) {
    return editions.stream()
        .filter(each -> each.edition() != null && each.edition() == number)
        .findFirst();
  }

  private MeetingPage.Host host(Named named) {
    return new MeetingPage.Host(
        called.name(named), called.body(named).map(body -> body.id().value()).orElse(null));
  }

  /** The delegations as they are listed; counted by the registration list where there is one. */
  private MeetingPage.Who who(Meeting.Attendance attendance, @Nullable Roster roster) {
    Meeting.Attendance counted =
        roster == null
            ? attendance
            : new Meeting.Attendance(
                attendance.participants(), attendance.cities(), RosterGroups.of(roster));
    return new MeetingPage.Who(
        attendance.delegations().stream()
            .map(
                group ->
                    new MeetingPage.Delegation(host(group.of()), country(group), group.count()))
            .toList(),
        Tally.of(counted, group -> Optional.ofNullable(country(group)).orElse(""), this::isCity),
        roster == null ? 0 : roster.seats().size(),
        roster == null
            ? List.of()
            : RosterGroups.differences(attendance.delegations(), counted.delegations()));
  }

  private @Nullable String country(Meeting.Group group) {
    String code =
        group.country() != null
            ? group.country()
            : called.body(group.of()).map(body -> body.country()).orElse(null);
    return code == null ? null : called.naming().country(code);
  }

  private boolean isCity(Meeting.Group group) {
    return !group.of().name().isEmpty()
        && gazetteer.named(group.of().name()).stream()
            .findFirst()
            .filter(place -> place.level() == Level.COUNTRY)
            .isEmpty();
  }

  private MeetingPage.Around around(Meeting meeting) {
    Ties look = new Ties(called.naming(), today);
    return new MeetingPage.Around(
        meeting.paper().ties().stream()
            .flatMap(tie -> register.findTie(tie).stream())
            .map(look::line)
            .toList(),
        kept.list(Ask.all(Sort.COMMITMENT).linkedTo(Link.to(meeting.id())), Commitment.class),
        Foundation.of(meeting.bases()),
        versions.of(kept.versions(meeting.id())));
  }
}
