package org.intercity.proposals;

import java.util.ArrayList;
import java.util.List;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.journal.EntryFamily;
import org.intercity.journal.Projection;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;
import org.intercity.register.RegisterRoom;

/** This room and the register below it without Spring, on one test's database. */
public record ProposalsRoom(
    TestRegister test,
    Readings readings,
    Cases cases,
    Proposals proposals,
    Judging judging,
    Imports imports,
    Entering entering,
    SecondEyes eyes,
    Reviewing reviewing) {

  public static ProposalsRoom open(TestPlace place) {
    return open(place, List.of(), List.of());
  }

  /** With another room above these two. */
  public static ProposalsRoom open(
      TestPlace place, List<EntryFamily> families, List<Projection> projections) {
    List<EntryFamily> all = new ArrayList<>(RegisterRoom.families());
    all.addAll(new ProposalsConfiguration().proposalsFamilies().all());
    all.addAll(families);
    List<Projection> tables =
        new ArrayList<>(List.of(RegisterRoom.projection(), new ReadingsProjection()));
    tables.addAll(projections);
    TestRegister test = place.open(all, tables);
    Readings readings =
        new Readings(test.journal(), test.database(), test.documents(), gazetteer());
    Proposals proposals = new Proposals(readings, test.database(), gazetteer(), TestRegister.CLOCK);
    SecondEyes eyes = new SecondEyes(test.journal(), test.database());
    Judging judging = new Judging(test.journal(), proposals, eyes);
    Entering entering = new Entering(test.journal(), test.documents(), TestRegister.CLOCK, eyes);
    return new ProposalsRoom(
        test,
        readings,
        new Cases(test.journal(), test.database(), readings),
        proposals,
        judging,
        new Imports(test.journal()),
        entering,
        eyes,
        new Reviewing(test.journal(), test.database(), judging, entering));
  }

  public static Gazetteer gazetteer() {
    return Gazetteers.packaged();
  }
}
