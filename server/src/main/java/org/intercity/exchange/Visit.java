package org.intercity.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/**
 * A delegation's journey, as it is planned or as it was.
 *
 * @param stops in their order
 * @param state how far it has come
 */
public record Visit(
    ItemId id,
    VisitState state,
    About about,
    Delegation delegation,
    List<Stop> stops,
    Account account,
    List<Basis> bases)
    implements Item {

  private static final int MOST_WORDS = 30;

  public Visit {
    id.require(Sort.VISIT);
    stops = List.copyOf(stops);
    bases = List.copyOf(bases);
  }

  /**
   * What for and when.
   *
   * @param purpose in the office's words; null where it was not said
   * @param period from departure to return; where it is null the stops tell the days
   * @param fields words of {@code fields.json}
   * @param cancelled why it was called off; null while it is not
   */
  public record About(
      @Nullable String purpose,
      @Nullable EdtfDate period,
      List<TieId> ties,
      List<String> fields,
      @Nullable String cancelled) {
    public About {
      ties = List.copyOf(ties);
      fields = List.copyOf(fields);
    }

    public About(
        @Nullable String purpose,
        @Nullable EdtfDate period,
        List<TieId> ties,
        List<String> fields) {
      this(purpose, period, ties, fields, null);
    }

    About because(@Nullable String reason) {
      return new About(purpose, period, ties, fields, reason);
    }
  }

  /** Who travels: whose delegation, under whom, with whom. */
  public record Delegation(Named of, @Nullable Member head, List<Member> members) {
    public Delegation {
      members = List.copyOf(members);
    }
  }

  /**
   * A person of the delegation.
   *
   * @param role on this journey, as "interpreter"; null where it is not known
   */
  public record Member(ItemId person, @Nullable String role) {
    public Member {
      person.require(Sort.PERSON);
    }
  }

  /**
   * A place visited on a day.
   *
   * @param hosts who receives the delegation there
   * @param programme line by line, as "10:00 City Hall"
   */
  public record Stop(
      Spot place, @Nullable EdtfDate day, List<Named> hosts, List<String> programme) {
    public Stop {
      hosts = List.copyOf(hosts);
      programme = List.copyOf(programme);
    }
  }

  /** What came of it: gifts, costs, papers, results. */
  public record Account(
      List<Gift> gifts, List<Cost> costs, List<Attached> papers, List<String> results) {

    public static final Account NONE = new Account(List.of(), List.of(), List.of(), List.of());

    public Account {
      gifts = List.copyOf(gifts);
      costs = List.copyOf(costs);
      papers = List.copyOf(papers);
      results = List.copyOf(results);
    }
  }

  /**
   * A gift.
   *
   * @param received by the delegation's own side, else given by it
   * @param value as estimated; null where nobody did
   * @param person who gave or got it on the other side
   */
  public record Gift(
      boolean received, String what, @Nullable Money value, @Nullable ItemId person) {}

  /** A line of the costs. */
  public record Cost(String what, Money amount) {}

  /** Everybody who travels, the head first. */
  public Stream<Member> everybody() {
    return Stream.concat(Stream.ofNullable(delegation.head()), delegation.members().stream());
  }

  @Override
  public List<Link> links() {
    Links links = new Links().ties(about.ties()).sender(delegation.of());
    stops.forEach(stop -> links.place(stop.place()).bodies(stop.hosts()));
    everybody().forEach(member -> links.item(member.person()));
    links.head(delegation.head() == null ? null : delegation.head().person());
    account.gifts().forEach(gift -> links.item(gift.person()));
    return links.all();
  }

  @Override
  public List<String> names() {
    return Stream.of(
            Stream.of(delegation.of().name()),
            stops.stream().map(stop -> stop.place().name()),
            Stream.ofNullable(about.purpose()).flatMap(Visit::tails))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  /** A text from each of its first words on: it is found by any of them. */
  private static Stream<String> tails(String text) {
    return Stream.iterate(
            text.strip(),
            tail -> !tail.isEmpty(),
            tail -> tail.contains(" ") ? tail.substring(tail.indexOf(' ')).strip() : "")
        .limit(MOST_WORDS);
  }

  @Override
  public @Nullable EdtfDate days() {
    return about.period() != null
        ? about.period()
        : Span.of(stops.stream().flatMap(stop -> Stream.ofNullable(stop.day())).toList());
  }

  @Override
  public String stateWord() {
    return state.word();
  }

  @Override
  public Visit on(List<Basis> newBases) {
    return new Visit(id, state, about, delegation, stops, account, newBases);
  }

  /** The same, further on its way. */
  public Visit in(VisitState newState) {
    return new Visit(id, newState, about.because(null), delegation, stops, account, bases);
  }

  /** The same, called off. */
  public Visit cancelled(String why) {
    return new Visit(
        id, VisitState.CANCELLED, about.because(why), delegation, stops, account, bases);
  }
}
