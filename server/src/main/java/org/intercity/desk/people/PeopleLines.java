package org.intercity.desk.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intercity.desk.Days;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.PeopleView;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Tenure;
import org.intercity.register.Entered;
import org.springframework.stereotype.Component;

/** Posts with their present holders, and people with their present posts, as lines. */
@Component
final class PeopleLines {

  private final People people;
  private final Days days;

  PeopleLines(People people, Days days) {
    this.people = people;
    this.days = days;
  }

  List<PeopleList.PostLine> posts(
      List<Entered<Post>> posts, ExchangeView kept, PeopleFilter filter, PersonView.Reader reader) {
    PeopleView all = kept.people();
    List<ItemId> ids = posts.stream().map(each -> each.what().id()).toList();
    List<Tenure> tenures =
        all.on(all.withMerged(ids), Tenure.class).stream()
            .map(Entered::what)
            .filter(tenure -> tenure.mayHoldOn(days.today()))
            .toList();
    Map<ItemId, ItemId> standing = all.stays(tenures.stream().map(Tenure::post).toList());
    People.Roll names =
        people.named(
            reader.office(), reader.locale(), tenures.stream().map(Tenure::person).toList());
    Map<ItemId, List<PeopleList.Holder>> holders = new HashMap<>();
    for (Tenure tenure : tenures) {
      holders
          .computeIfAbsent(
              standing.getOrDefault(tenure.post(), tenure.post()), _ -> new ArrayList<>())
          .add(new PeopleList.Holder(names.of(tenure.person()), tenure.from(), tenure.seen()));
    }
    return posts.stream()
        .map(
            each ->
                new PeopleList.PostLine(
                    People.post(each.what(), filter.bodies(), reader.locale()),
                    filter.country(each.what().of()),
                    holders.getOrDefault(each.what().id(), List.of())))
        .toList();
  }

  List<PeopleList.PersonLine> people(List<Entered<Person>> found, PersonView.Reader reader) {
    People.Roll names =
        people.named(
            reader.office(),
            reader.locale(),
            found.stream().map(each -> each.what().id()).toList());
    return found.stream()
        .map(
            each ->
                new PeopleList.PersonLine(
                    names.of(each.what().id()), spellings(each.what(), reader.locale())))
        .toList();
  }

  private static List<PersonPage.Spelling> spellings(Person person, Locale reader) {
    return person.spellings().stream().map(each -> PersonView.spelling(each, reader)).toList();
  }
}
