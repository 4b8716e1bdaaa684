package org.intercity.exchange;

import java.util.List;
import java.util.Objects;
import org.intercity.edtf.EdtfDate;
import org.intercity.proposals.StoredReading;
import org.intercity.reader.Reading;
import org.intercity.register.Names;
import org.intercity.register.RegisterView;
import org.intercity.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** Makes items of what a reading found, joined to what the office keeps already. */
final class FindFiling {

  private final StoredReading stored;
  private final Drafting items;
  private final Resolved resolved;
  private final PeopleFiling people;
  private final @Nullable EdtfDate published;

  FindFiling(StoredReading stored, RegisterView register, Drafting items) {
    Reading.Document document = stored.reading().document();
    this.stored = stored;
    this.items = items;
    this.resolved = new Resolved(stored.reading(), register);
    this.published = document.published() == null ? null : EdtfDate.of(document.published());
    this.people =
        new PeopleFiling(items, resolved, new PeopleFiling.Article(document.language(), published));
  }

  /** Files one find; the item it is filed under. */
  ItemId file(FindId find) {
    Reading.Exchanges found = stored.reading().exchanges();
    int at = find.number() - 1;
    return switch (find.of()) {
      case VISIT -> {
        Reading.Visit fact = found.visits().get(at);
        yield new VisitFiling(items, resolved, people).file(fact, basis(fact.evidence()));
      }
      case MEETING -> {
        Reading.Meeting fact = found.meetings().get(at);
        yield new MeetingFiling(items, resolved).file(fact, basis(fact.evidence()));
      }
      case PERSON -> contact(found.people().get(at));
      case STATEMENT -> remark(found.statements().get(at));
      case CITY -> description(found.profiles().get(at));
    };
  }

  private Basis basis(List<Evidence> evidence) {
    return new Basis.Told(
        stored.source(), stored.id(), evidence.stream().map(Evidence::quote).distinct().toList());
  }

  private ItemId contact(Reading.Contact fact) {
    Basis basis = basis(fact.evidence());
    ItemId person = people.person(fact.who(), basis);
    if (fact.met() != null) {
      encounter(person, fact.met(), basis);
    }
    return person;
  }

  private void encounter(ItemId person, Reading.Met fact, Basis basis) {
    Spot place = fact.place() == null ? null : resolved.spot(fact.place());
    Encounter.Met met = new Encounter.Met(fact.by(), null, place, fact.date(), null);
    Encounter encounter =
        items
            .list(
                Ask.all(Sort.ENCOUNTER).linkedTo(Link.to(person)),
                Encounter.class,
                held -> held.person().equals(person) && isSame(held.met(), met))
            .stream()
            .findFirst()
            .orElseGet(
                () -> items.put(new Encounter(items.next(Sort.ENCOUNTER), person, met, List.of())));
    items.founded(encounter, Encounter.class, basis);
  }

  private static boolean isSame(Encounter.Met held, Encounter.Met told) {
    return held.day() == null
        ? told.day() == null
        : told.day() != null && held.day().agreesWith(told.day());
  }

  private ItemId remark(Reading.Statement fact) {
    Basis basis = basis(fact.evidence());
    ItemId speaker = people.person(fact.speaker(), basis);
    String folded = Names.fold(fact.quote());
    Remark remark =
        items
            .list(
                Ask.all(Sort.REMARK).linkedTo(Link.to(speaker)),
                Remark.class,
                held ->
                    held.speaker().equals(speaker)
                        && Names.fold(held.said().quote()).equals(folded))
            .stream()
            .findFirst()
            .orElseGet(
                () ->
                    items.put(
                        new Remark(
                            items.next(Sort.REMARK),
                            speaker,
                            new Remark.Words(fact.quote(), stored.reading().document().language()),
                            published,
                            List.of(),
                            List.of())));
    return items.founded(remark, Remark.class, basis).id();
  }

  private ItemId description(Reading.Profile fact) {
    Basis basis = basis(fact.evidence());
    Spot place = resolved.spot(fact.place());
    Ask ask = Ask.all(Sort.DESCRIPTION).named(fact.place().name());
    Description description =
        items
            .list(
                ask,
                Description.class,
                held ->
                    VisitFiling.isSame(held.place(), place)
                        && Objects.equals(held.population(), fact.population())
                        && Objects.equals(held.says(), fact.says()))
            .stream()
            .findFirst()
            .orElseGet(
                () ->
                    items.put(
                        new Description(
                            items.next(Sort.DESCRIPTION),
                            place,
                            fact.population(),
                            fact.says(),
                            published,
                            List.of())));
    return items.founded(description, Description.class, basis).id();
  }
}
