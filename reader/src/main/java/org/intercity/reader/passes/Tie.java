package org.intercity.reader.passes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading.Fields;
import org.intercity.reader.Reading.Signing;
import org.intercity.reader.Reading.Wording;
import org.jspecify.annotations.Nullable;

/** One agreement, gathered from all sentences that report it. */
public record Tie(
    List<Side> sides,
    Wording wording,
    ActKind act,
    @Nullable EdtfDate date,
    List<Event> events,
    Signing signing,
    Fields fields) {

  static final Signing UNKNOWN = new Signing(null, null, List.of());
  static final Fields NO_FIELDS = new Fields(List.of(), List.of());

  public Tie {
    sides = List.copyOf(sides);
    events = List.copyOf(events);
  }

  Set<String> keys() {
    return sides.stream().map(Side::key).collect(Collectors.toSet());
  }

  boolean names(Side side) {
    return sides.stream().anyMatch(side::is);
  }

  Tie as(ActKind other) {
    return new Tie(sides, wording, other, date, events, signing, fields);
  }

  Tie with(Signing other) {
    return new Tie(sides, wording, act, date, events, other, fields);
  }

  Tie with(Fields other) {
    return new Tie(sides, wording, act, date, events, signing, other);
  }
}
