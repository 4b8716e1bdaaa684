package org.intercity.duties;

import java.util.ArrayList;
import java.util.List;
import org.intercity.exchange.ExchangeRoom;
import org.intercity.journal.EntryFamily;
import org.intercity.journal.Projection;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;
import org.intercity.register.RegisterRoom;

/** This room and those below it without Spring, on one test's database. */
record DutiesRoom(ExchangeRoom below, Rulebook rulebook, Duties duties, Agenda agenda) {

  static DutiesRoom open(TestPlace place) {
    List<EntryFamily> families = new ArrayList<>(new DutiesConfiguration().dutiesFamilies().all());
    List<Projection> tables = List.of(new DutiesProjection());
    ExchangeRoom below = ExchangeRoom.open(place, families, tables);
    TestRegister test = below.below().test();
    Duties duties =
        new Duties(test.journal(), test.database(), below.exchange(), RegisterRoom.register(test));
    return new DutiesRoom(
        below,
        new Rulebook(test.journal(), test.database()),
        duties,
        new Agenda(below.exchange(), duties));
  }
}
