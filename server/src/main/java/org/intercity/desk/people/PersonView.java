package org.intercity.desk.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.desk.Days;
import org.intercity.desk.Foundation;
import org.intercity.desk.ItemAddress;
import org.intercity.desk.Naming;
import org.intercity.desk.TextLanguage;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.PeopleView;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Remark;
import org.intercity.exchange.Tenure;
import org.intercity.exchange.Visit;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.register.Entered;
import org.intercity.register.Register;
import org.springframework.stereotype.Component;

/** Gathers what hangs on a person, or on a post through its holders. */
@Component
final class PersonView {

  /** So many of a sort stand on the page unless all are asked for. */
  private static final int FEW = 50;

  private final Exchange exchange;
  private final People people;
  private final Register register;
  private final Gazetteer gazetteer;
  private final Days days;

  PersonView(Exchange exchange, People people, Register register, Gazetteer gazetteer, Days days) {
    this.exchange = exchange;
    this.people = people;
    this.register = register;
    this.gazetteer = gazetteer;
    this.days = days;
  }

  /** For whom the page is made. */
  record Reader(String office, Locale locale) {}

  BodyNames bodies(Locale locale) {
    return new BodyNames(register.now(), gazetteer, Naming.in(locale));
  }

  PersonPage.About about(Person person, Collection<ItemId> cluster, Reader reader) {
    PeopleView kept = exchange.of(reader.office()).people();
    List<ItemId> others = cluster.stream().filter(id -> !id.equals(person.id())).toList();
    List<PersonPage.Merged> merged =
        kept.find(others, Person.class).values().stream()
            .map(each -> new PersonPage.Merged(each.what().id(), each.what().name(), each.entry()))
            .sorted(Comparator.comparing(PersonPage.Merged::id))
            .toList();
    return new PersonPage.About(
        person.spellings().stream().map(each -> spelling(each, reader.locale())).toList(),
        new PersonPage.Contact(
            person.reach().mail(),
            person.reach().phone(),
            person.reach().address(),
            person.reach().photo() != null),
        person.note(),
        merged,
        Foundation.of(person.bases()));
  }

  static PersonPage.Spelling spelling(Person.Spelling spelling, Locale reader) {
    return new PersonPage.Spelling(
        spelling.text(),
        Spelt.tag(spelling),
        spelling.language() == null
            ? null
            : Locale.forLanguageTag(spelling.language()).getDisplayName(reader));
  }

  /** The posts of people, the newest first. */
  List<PersonPage.TenureLine> tenures(Collection<ItemId> cluster, Reader reader) {
    ExchangeView kept = exchange.of(reader.office());
    return lines(kept.people().on(cluster, Tenure.class), reader).reversed();
  }

  /** Tenures in the order of their days. */
  List<PersonPage.TenureLine> lines(List<Entered<Tenure>> tenures, Reader reader) {
    PeopleView kept = exchange.of(reader.office()).people();
    BodyNames bodies = bodies(reader.locale());
    Map<ItemId, ItemId> standing =
        kept.stays(tenures.stream().map(each -> each.what().post()).toList());
    Map<ItemId, Entered<Post>> posts = kept.find(Set.copyOf(standing.values()), Post.class);
    People.Roll names =
        people.named(
            reader.office(),
            reader.locale(),
            tenures.stream().map(each -> each.what().person()).toList());
    return tenures.stream()
        .flatMap(
            each ->
                Stream.ofNullable(
                        posts.get(standing.getOrDefault(each.what().post(), each.what().post())))
                    .map(
                        post ->
                            line(
                                each,
                                names.of(each.what().person()),
                                People.post(post.what(), bodies, reader.locale()))))
        .toList();
  }

  private PersonPage.TenureLine line(
      Entered<Tenure> entered, PersonName holder, PersonName.PostName post) {
    Tenure tenure = entered.what();
    return new PersonPage.TenureLine(
        tenure.id(),
        holder,
        post,
        new PersonPage.Time(
            tenure.from(), tenure.to(), tenure.seen(), tenure.mayHoldOn(days.today()), null),
        entered.entry(),
        Foundation.of(tenure.bases()));
  }

  PersonPage.Doings doings(Collection<ItemId> cluster, Reader reader, boolean all) {
    PeopleView kept = exchange.of(reader.office()).people();
    List<Entered<Encounter>> encounters = newest(kept.on(cluster, Encounter.class));
    List<Entered<Remark>> remarks = newest(kept.on(cluster, Remark.class));
    List<Entered<Visit>> visits = newest(kept.on(cluster, Visit.class));
    int limit = all ? Integer.MAX_VALUE : FEW;
    return new PersonPage.Doings(
        encounters(encounters.stream().limit(limit).toList(), reader),
        remarks.stream().limit(limit).map(PersonView::remark).toList(),
        visits.stream().limit(limit).map(each -> event(each.what())).toList(),
        Stream.of(encounters, remarks, visits).anyMatch(list -> list.size() > limit));
  }

  private static <T> List<T> newest(List<T> inOrder) {
    return inOrder.reversed();
  }

  List<PersonPage.Encounter> encounters(List<Entered<Encounter>> encounters, Reader reader) {
    Set<ItemId> shown =
        encounters.stream()
            .flatMap(
                each ->
                    Stream.concat(
                        Stream.of(each.what().person()),
                        Stream.ofNullable(each.what().met().byPerson())))
            .collect(Collectors.toSet());
    People.Roll names = people.named(reader.office(), reader.locale(), shown);
    Naming naming = Naming.in(reader.locale());
    return encounters.stream().map(each -> encounter(each, names::of, naming)).toList();
  }

  private PersonPage.Encounter encounter(
      Entered<Encounter> entered, Function<ItemId, PersonName> names, Naming naming) {
    Encounter.Met met = entered.what().met();
    return new PersonPage.Encounter(
        entered.what().id(),
        names.apply(entered.what().person()),
        met.byPerson() == null ? null : names.apply(met.byPerson()),
        met.by(),
        new PersonPage.When(
            met.place() == null ? null : new SpotNames(gazetteer, naming).name(met.place()),
            met.day(),
            met.during()),
        entered.entry(),
        Foundation.of(entered.what().bases()));
  }

  private static PersonPage.Remark remark(Entered<Remark> entered) {
    Remark remark = entered.what();
    return new PersonPage.Remark(
        remark.id(),
        remark.said().quote(),
        TextLanguage.of(remark.said().language(), remark.said().quote()),
        remark.day(),
        entered.entry(),
        Foundation.of(remark.bases()));
  }

  private static PersonPage.Event event(Visit visit) {
    String stops =
        visit.stops().stream().map(stop -> stop.place().name()).collect(Collectors.joining(", "));
    return new PersonPage.Event(
        visit.id(),
        visit.delegation().of().name() + " → " + stops,
        visit.days(),
        ItemAddress.of(visit.id()));
  }

  /** What its holders promised or were promised; found by those who said it. */
  List<PersonPage.Event> commitments(Collection<ItemId> made, Reader reader) {
    return exchange.of(reader.office()).people().on(made, Commitment.class).stream()
        .map(
            each ->
                new PersonPage.Event(
                    each.what().id(),
                    each.what().what(),
                    each.what().due(),
                    ItemAddress.of(each.what().id())))
        .toList();
  }

  <T extends Item> List<Entered<T>> on(Collection<ItemId> ids, Class<T> type, Reader reader) {
    return exchange.of(reader.office()).people().on(ids, type);
  }
}
