package org.intercity.desk.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.Item;
import org.intercity.exchange.Named;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * What an item says, field by field, for comparing its versions; a field without a value is absent.
 */
final class Fields {

  private final Map<String, String> all = new LinkedHashMap<>();

  private Fields() {}

  /** By the last part of each field's message key. */
  static Map<String, String> of(Item item) {
    Fields fields = new Fields();
    if (item instanceof Person person) {
      fields.put("spellings", spellings(person)).reach(person.reach());
      fields.put("note", person.note());
    } else if (item instanceof Post post) {
      fields.put("titles", titles(post)).put("body", named(post.of()));
    } else if (item instanceof Tenure tenure) {
      fields.put("person", tenure.person()).put("post", tenure.post());
      fields.put("from", tenure.from()).put("to", tenure.to()).put("seen", tenure.seen());
    } else if (item instanceof Encounter encounter) {
      fields.put("person", encounter.person()).met(encounter.met());
    }
    return fields.put("same", item.same()).put("bases", bases(item.bases())).all;
  }

  private Fields put(String field, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      all.put(field, value.toString());
    }
    return this;
  }

  private void reach(Person.Reach reach) {
    put("mail", reach.mail()).put("phone", reach.phone()).put("address", reach.address());
    put("photo", reach.photo() == null ? null : reach.photo().name());
  }

  private void met(Encounter.Met met) {
    put("by", met.by()).put("byPerson", met.byPerson()).put("day", met.day());
    put("place", met.place() == null ? null : met.place().name()).put("during", met.during());
  }

  private static String spellings(Person person) {
    return person.spellings().stream()
        .map(each -> told(each.text(), each.language()))
        .collect(Collectors.joining(" · "));
  }

  private static String titles(Post post) {
    return post.titles().stream()
        .map(each -> told(each.text(), each.language()))
        .collect(Collectors.joining(" · "));
  }

  private static String told(String text, @Nullable String language) {
    return language == null ? text : text + " (" + language + ")";
  }

  private static String named(Named body) {
    return body.body() == null ? body.name() : body.name() + " (" + body.body() + ")";
  }

  private static String bases(List<Basis> bases) {
    return bases.stream().map(Fields::basis).distinct().collect(Collectors.joining(" · "));
  }

  private static String basis(Basis basis) {
    return switch (basis) {
      case Basis.Told(var source, var reading, _) ->
          reading != null
              ? reading
              : source.origin().title() != null ? source.origin().title() : source.id().value();
      case Basis.Known(var how, _) -> how == null ? "" : how;
    };
  }
}
