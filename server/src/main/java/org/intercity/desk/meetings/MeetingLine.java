package org.intercity.desk.meetings;

import org.intercity.desk.Called;
import org.intercity.desk.Name;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in one line: {@code part/meeting :: meeting} shows it.
 *
 * @param series the title of its series
 */
public record MeetingLine(
    String id,
    @Nullable Integer edition,
    String series,
    @Nullable EdtfDate days,
    @Nullable Name place,
    @Nullable String theme) {

  /** A meeting as the reader knows its names. */
  public static MeetingLine of(Meeting meeting, String series, Called called) {
    return new MeetingLine(
        meeting.id().toString(),
        meeting.edition(),
        series,
        meeting.days(),
        meeting.held().place() == null ? null : called.name(meeting.held().place()),
        meeting.paper().theme());
  }
}
