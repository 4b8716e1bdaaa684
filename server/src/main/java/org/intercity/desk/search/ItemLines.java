package org.intercity.desk.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.desk.Dates;
import org.intercity.desk.ItemAddress;
import org.intercity.desk.ItemTitles;
import org.intercity.desk.Name;
import org.intercity.desk.people.People;
import org.intercity.desk.people.PersonName;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Description;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Remark;
import org.intercity.exchange.Roster;
import org.intercity.exchange.Series;
import org.intercity.exchange.Tenure;
import org.intercity.exchange.Visit;
import org.intercity.register.Entered;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/** Items that were found, as lines: what each is, and what it can be told apart by. */
final class ItemLines {

  private final ExchangeView kept;
  private final Words words;
  private final Dates dates;
  private final Map<ItemId, Optional<Item>> known = new HashMap<>();

  ItemLines(ExchangeView kept, Words words, Dates dates) {
    this.kept = kept;
    this.words = words;
    this.dates = dates;
  }

  /** Items that are no people, in this order. */
  List<Line> of(List<ItemId> ids) {
    Map<ItemId, Entered<Item>> found = kept.people().find(ids, Item.class);
    found.forEach((id, held) -> known.put(id, Optional.of(held.what())));
    prepare(found.values());
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
        .map(this::line)
        .toList();
  }

  /** Has those looked up at once that lines will name. */
  private void prepare(Collection<Entered<Item>> found) {
    List<ItemId> named =
        found.stream()
            .flatMap(held -> held.what().links().stream())
            .flatMap(
                link ->
                    switch (link.role()) {
                      case HEAD, PERSON, SERIES -> ItemId.find(link.target()).stream();
                      case TIE, BODY, SENDER, PLACE, POST, VISIT, MEETING, REMARK, SOURCE ->
                          Stream.empty();
                    })
            .distinct()
            .filter(id -> !known.containsKey(id))
            .toList();
    kept.people()
        .find(named, Item.class)
        .forEach((id, held) -> known.put(id, Optional.of(held.what())));
  }

  private Line line(Entered<Item> held) {
    Item item = held.what();
    ItemTitles titles =
        new ItemTitles(words, dates, id -> known.getOrDefault(id, Optional.empty()));
    return new Line(
        item.id().toString(),
        path(held),
        Name.of(titles.say(item)),
        says(item).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")));
  }

  private static @Nullable String path(Entered<Item> held) {
    return switch (held.what()) {
      case Remark remark -> ItemAddress.of(remark.speaker());
      case Description said ->
          said.place().place() == null
              ? "/journal/" + held.entry()
              : "/places/" + said.place().place();
      case Visit _,
          Series _,
          Meeting _,
          Roster _,
          Person _,
          Post _,
          Tenure _,
          Encounter _,
          Commitment _ ->
          ItemAddress.of(held.what().id());
    };
  }

  private Stream<String> says(Item item) {
    Stream<String> state =
        Stream.ofNullable(item.stateWord()).map(word -> words.say("items.state." + word));
    return switch (item) {
      case Visit visit -> Stream.concat(Stream.ofNullable(visit.about().purpose()), state);
      case Meeting meeting -> Stream.ofNullable(meeting.paper().theme());
      case Commitment promise ->
          Stream.concat(state, Stream.ofNullable(promise.due()).map(dates::say));
      case Remark remark -> Stream.ofNullable(remark.day()).map(dates::say);
      case Description said -> Stream.ofNullable(said.day()).map(dates::say);
      case Series series -> series.titles().stream().skip(1);
      case Post post -> post.titles().stream().skip(1).map(Post.Title::text);
      case Roster _, Person _, Tenure _, Encounter _ -> state;
    };
  }

  /** People, with the posts they hold today. */
  static List<Line> people(People.Roll roll, List<ItemId> ids) {
    List<Line> lines = new ArrayList<>();
    for (ItemId id : ids) {
      PersonName person = roll.of(id);
      if (person.name() != null) {
        lines.add(
            new Line(
                person.id().toString(),
                ItemAddress.of(person.id()),
                person.name(),
                person.posts().stream()
                    .map(post -> post.title().text() + ", " + post.body().text())
                    .collect(Collectors.joining(" · "))));
      }
    }
    return lines;
  }
}
