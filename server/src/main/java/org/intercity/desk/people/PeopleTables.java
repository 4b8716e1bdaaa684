package org.intercity.desk.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.desk.Csv;
import org.intercity.desk.Name;
import org.intercity.words.Words;

/** The lists for a spreadsheet; days as EDTF, exactly as precise as known. */
record PeopleTables(Words words) {

  Csv posts(List<PeopleList.PostLine> lines) {
    Csv csv = head("number", "title", "body", "country", "holder", "since", "seen");
    for (PeopleList.PostLine line : lines) {
      csv.row(
          List.of(
              line.post().id().toString(),
              line.post().title().text(),
              whole(line.post().body()),
              line.country(),
              each(line, holder -> told(holder.person())),
              each(line, holder -> holder.since() == null ? "" : holder.since().toString()),
              each(line, holder -> holder.seen() == null ? "" : holder.seen().toString())));
    }
    return csv;
  }

  private static String each(
      PeopleList.PostLine line, java.util.function.Function<PeopleList.Holder, String> say) {
    return line.holders().stream().map(say).collect(Collectors.joining("; "));
  }

  Csv people(List<PeopleList.PersonLine> lines) {
    Csv csv = head("number", "person", "spellings", "posts");
    for (PeopleList.PersonLine line : lines) {
      csv.row(
          List.of(
              line.person().id().toString(),
              told(line.person()),
              line.spellings().stream()
                  .map(PersonPage.Spelling::text)
                  .collect(Collectors.joining("; ")),
              line.person().posts().stream()
                  .map(post -> post.title().text() + ", " + whole(post.body()))
                  .collect(Collectors.joining("; "))));
    }
    return csv;
  }

  private Csv head(String... columns) {
    return new Csv()
        .row(Stream.of(columns).map(column -> words.say("people.column." + column)).toList());
  }

  private String told(PersonName person) {
    return person.name() != null
        ? whole(person.name())
        : words.say(person.isErased() ? "people.erased" : "people.gone", person.id().toString());
  }

  private static String whole(Name name) {
    return name.local() == null ? name.text() : name.text() + " " + name.local();
  }
}
