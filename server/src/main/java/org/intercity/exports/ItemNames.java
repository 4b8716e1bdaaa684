package org.intercity.exports;

import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Series;
import org.intercity.exchange.Visit;
import org.intercity.register.Entered;
import org.jspecify.annotations.Nullable;

/** What the office keeps, said in a few words; what is gone is told by its number. */
record ItemNames(Saying saying, ExchangeView kept) {

  /** A person's name, in the book's language where it has a spelling in it. */
  Phrase person(ItemId id) {
    return kept.find(id, Person.class)
        .map(Entered::what)
        .map(this::person)
        .orElseGet(() -> Phrase.of(id.toString()));
  }

  Phrase person(Person person) {
    String language = saying.locale().getLanguage();
    Person.Spelling first =
        person.spellings().stream()
            .filter(each -> language.equals(each.language()))
            .findFirst()
            .orElse(person.spellings().getFirst());
    Phrase others =
        Phrase.join(
            " ",
            person.spellings().stream()
                .filter(each -> !each.text().equals(first.text()))
                .map(each -> Phrase.quiet(each.text()))
                .toList());
    Phrase name = Phrase.in(first.language(), first.text());
    return others.isEmpty() ? name : name.and(" ").and(others);
  }

  String post(ItemId id) {
    return kept.find(id, Post.class)
        .map(Entered::what)
        .map(post -> post.title() + " · " + post.of().name())
        .orElse(id.toString());
  }

  String series(ItemId id) {
    return kept.find(id, Series.class).map(Entered::what).map(Series::title).orElse(id.toString());
  }

  /** "Gwangju → Hangzhou → Qingdao". */
  String journey(Visit visit) {
    String stops =
        visit.stops().stream().map(stop -> stop.place().name()).collect(Collectors.joining(" → "));
    return stops.isEmpty()
        ? visit.delegation().of().name()
        : visit.delegation().of().name() + " → " + stops;
  }

  String meeting(Meeting meeting) {
    Integer edition = meeting.edition();
    return series(meeting.series())
        + (edition == null ? "" : " " + saying.say("book.edition", edition))
        + Optional.ofNullable(meeting.held().place()).map(at -> ", " + at.name()).orElse("");
  }

  String met(Encounter encounter) {
    Encounter.Met met = encounter.met();
    return java.util.stream.Stream.of(
            Optional.ofNullable(met.day()).map(saying::day),
            Optional.ofNullable(met.place()).map(place -> place.name()),
            Optional.ofNullable(met.by()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  String day(@Nullable EdtfDate date) {
    return date == null ? saying.words().say("desk.date.unknown") : saying.day(date);
  }
}
