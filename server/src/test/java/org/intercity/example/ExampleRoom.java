package org.intercity.example;

import org.intercity.journal.TestPlace;
import org.intercity.proposals.ProposalsRoom;
import org.intercity.register.RegisterRoom;

/** The example register without Spring, on one test's database. */
public final class ExampleRoom {

  private ExampleRoom() {}

  public static ProposalsRoom open(TestPlace place) {
    ProposalsRoom room = ProposalsRoom.open(place);
    new ExampleRegister(
            room.test().database(),
            RegisterRoom.settings(room.test()),
            room.imports(),
            ProposalsRoom.gazetteer())
        .enter();
    return room;
  }
}
