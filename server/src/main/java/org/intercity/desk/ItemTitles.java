package org.intercity.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Description;
import org.intercity.exchange.Encounter;
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
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Items said in one line, in the reader's language: "Gwangju → Hangzhou (20 Nov 2024)".
 *
 * @param others finds the items that one points at
 */
public record ItemTitles(Words words, Dates dates, Function<ItemId, Optional<Item>> others) {

  /** What an item is, without its sort. */
  public String say(Item item) {
    return switch (item) {
      case Visit visit -> visit(visit);
      case Series series -> series.title();
      case Meeting meeting -> meeting(meeting);
      case Roster roster -> words.say("items.roster", name(roster.meeting()));
      case Person person -> person.name();
      case Post post -> words.say("items.post", post.title(), post.of().name());
      case Tenure tenure -> words.say("items.tenure", name(tenure.person()), name(tenure.post()));
      case Encounter met -> encounter(met);
      case Remark remark ->
          words.say("items.remark", name(remark.speaker()), remark.said().quote());
      case Description said -> description(said);
      case Commitment promise ->
          words.say("items.commitment", promise.owner().name(), promise.what());
    };
  }

  /** The one line of another item; its number where it is gone. */
  public String name(ItemId id) {
    return others.apply(id).map(this::say).orElse(id.toString());
  }

  private String visit(Visit visit) {
    String stops =
        visit.stops().stream()
            .map(stop -> dated(stop.place().name(), stop.day()))
            .collect(Collectors.joining(" → "));
    String journey =
        Stream.of(visit.delegation().of().name(), stops)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" → "));
    Visit.Member head = visit.delegation().head();
    return head == null ? journey : words.say("items.visit.head", journey, name(head.person()));
  }

  private String meeting(Meeting meeting) {
    Integer edition = meeting.edition();
    String series = name(meeting.series());
    String called = edition == null ? series : words.say("items.meeting.edition", series, edition);
    return meeting.held().place() == null
        ? dated(called, meeting.days())
        : words.say(
            "items.meeting.at", called, dated(meeting.held().place().name(), meeting.days()));
  }

  private String encounter(Encounter encounter) {
    Encounter.Met met = encounter.met();
    List<String> circumstances =
        Stream.of(
                met.by() == null ? "" : words.say("items.met.by", met.by()),
                met.place() == null ? "" : met.place().name(),
                met.day() == null ? "" : dates.say(met.day()))
            .filter(text -> !text.isEmpty())
            .toList();
    return words.say("items.met", name(encounter.person()), String.join(" · ", circumstances));
  }

  private String description(Description said) {
    String what =
        Stream.of(
                said.population() == null ? "" : words.say("items.population", said.population()),
                said.says() == null ? "" : said.says())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    return words.say("items.description", said.place().name(), what);
  }

  private String dated(String text, @Nullable EdtfDate day) {
    return day == null ? text : words.say("items.dated", text, dates.say(day));
  }
}
