package org.intercity.exports;

import java.time.LocalDate;
import org.intercity.register.Office;
import org.intercity.register.Profile;
import org.intercity.register.RegisterView;

/** What the figures of a book rest on, in a line. */
record Basis(RegisterView now) {

  String line(Saying saying, LocalDate on, Profile profile, long head) {
    return saying.say("basis", saying.day(on), profile.name(), Long.toString(head));
  }

  /** Whose register it is; an example says so. */
  String office(Saying saying) {
    Office office = now.office();
    String name =
        office.body() == null
            ? office.name()
            : now.findBody(office.body()).map(saying::plain).orElse(office.name());
    return office.example() ? saying.say("office.example", name) : name;
  }
}
