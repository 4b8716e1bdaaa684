package org.intercity.exports;

import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Named;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Series;
import org.intercity.exchange.Spot;
import org.intercity.exchange.Visit;
import org.intercity.register.Entered;
import org.intercity.register.RegisterView;
import org.jspecify.annotations.Nullable;

/** What the office keeps, said in a few words; what is gone is told by its number. */
record ItemNames(Saying saying, ExchangeView kept, RegisterView now) {

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

  /** A body by its name in the book's language, where it is known; else as it was written. */
  Phrase named(Named named) {
    return Optional.ofNullable(named.body())
        .flatMap(now::findBody)
        .map(body -> Phrase.of(saying.plain(body)))
        .orElseGet(() -> Phrase.of(named.name()));
  }

  /** The same of a place, where a body of the register governs it. */
  Phrase spot(Spot spot) {
    return Optional.ofNullable(spot.place()).stream()
        .flatMap(place -> now.bodiesOf(place).stream())
        .findFirst()
        .map(body -> Phrase.of(saying.plain(body)))
        .orElseGet(() -> Phrase.of(spot.name()));
  }

  String post(ItemId id) {
    return kept.find(id, Post.class)
        .map(Entered::what)
        .map(post -> post.title() + " · " + named(post.of()).text())
        .orElse(id.toString());
  }

  String series(ItemId id) {
    return kept.find(id, Series.class).map(Entered::what).map(Series::title).orElse(id.toString());
  }

  /** "Gwangju → Hangzhou → Qingdao". */
  String journey(Visit visit) {
    String stops =
        visit.stops().stream()
            .map(stop -> spot(stop.place()).text())
            .collect(Collectors.joining(" → "));
    String of = named(visit.delegation().of()).text();
    return stops.isEmpty() ? of : of + " → " + stops;
  }

  String meeting(Meeting meeting) {
    Integer edition = meeting.edition();
    return series(meeting.series())
        + (edition == null ? "" : " " + saying.say("book.edition", edition))
        + Optional.ofNullable(meeting.held().place()).map(at -> ", " + spot(at).text()).orElse("");
  }

  String met(Encounter encounter) {
    Encounter.Met met = encounter.met();
    return java.util.stream.Stream.of(
            Optional.ofNullable(met.day()).map(saying::day),
            Optional.ofNullable(met.place()).map(place -> spot(place).text()),
            Optional.ofNullable(met.by()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  String day(@Nullable EdtfDate date) {
    return date == null ? saying.words().say("desk.date.unknown") : saying.day(date);
  }
}
