package org.intercity.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a series.
 *
 * @param edition its number; null where it was not said
 */
public record Meeting(
    ItemId id,
    ItemId series,
    @Nullable Integer edition,
    Held held,
    Attendance attendance,
    Paper paper,
    List<Basis> bases)
    implements Item {

  public Meeting {
    id.require(Sort.MEETING);
    series.require(Sort.SERIES);
    bases = List.copyOf(bases);
  }

  /** Where, when and by whom it is held. */
  public record Held(@Nullable Spot place, @Nullable EdtfDate days, List<Named> hosts) {
    public Held {
      hosts = List.copyOf(hosts);
    }
  }

  /**
   * Who comes.
   *
   * @param participants the figure a source gives, checked against the list where there is one
   * @param cities the same of cities
   * @param delegations as listed
   */
  public record Attendance(
      @Nullable Integer participants, @Nullable Integer cities, List<Group> delegations) {
    public Attendance {
      delegations = List.copyOf(delegations);
    }
  }

  /** The delegation of a city or a country, and how many they are where that is known. */
  public record Group(Named of, @Nullable String country, @Nullable Integer count) {}

  /**
   * What is on paper about it.
   *
   * @param programme line by line
   * @param next who holds the next edition; null where it is not known
   */
  public record Paper(
      @Nullable String theme,
      List<String> programme,
      List<Attached> papers,
      @Nullable Named next,
      List<TieId> ties) {

    public static final Paper NONE = new Paper(null, List.of(), List.of(), null, List.of());

    public Paper {
      programme = List.copyOf(programme);
      papers = List.copyOf(papers);
      ties = List.copyOf(ties);
    }
  }

  @Override
  public List<Link> links() {
    Links links = new Links().item(series).ties(paper.ties()).bodies(held.hosts());
    attendance.delegations().forEach(group -> links.body(group.of()));
    return links.body(paper.next()).place(held.place()).all();
  }

  @Override
  public List<String> names() {
    return Stream.concat(
            Stream.ofNullable(held.place()).map(Spot::name), Stream.ofNullable(paper.theme()))
        .toList();
  }

  @Override
  public @Nullable EdtfDate days() {
    return held.days();
  }

  @Override
  public Meeting on(List<Basis> newBases) {
    return new Meeting(id, series, edition, held, attendance, paper, newBases);
  }
}
