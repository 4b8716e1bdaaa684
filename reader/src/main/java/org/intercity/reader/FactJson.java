package org.intercity.reader;

import java.util.List;
import java.util.function.Consumer;
import org.intercity.gazetteer.PlaceId;
import org.intercity.reader.Reading.NamedPlace;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.Reading.Where;
import org.intercity.sources.Evidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The parts that facts are made of, as JSON: the same keys wherever a party, an official, a place
 * or the words of an article are written.
 */
public final class FactJson {

  private final JsonGenerator out;

  public FactJson(JsonGenerator out) {
    this.out = out;
  }

  public void party(Reading.Party party) {
    string("name", party.name());
    where("place", party.place());
    string("body", party.body().word());
  }

  public void official(Official official) {
    string("name", official.name());
    string("role", official.role());
    string("of", official.of());
  }

  public void evidence(List<Evidence> evidence) {
    list(
        "evidence",
        evidence,
        each -> {
          out.writeNumberProperty("start", each.start());
          out.writeNumberProperty("end", each.end());
          string("quote", each.quote());
        });
  }

  /** A place with its level, or null for a gap. */
  public void where(String key, @Nullable Where where) {
    if (where == null) {
      out.writeNullProperty(key);
    } else {
      place(key, where.id(), where.name(), where.country(), where.level().word());
    }
  }

  /** A place without its level, or null for a gap. */
  public void named(String key, @Nullable NamedPlace named) {
    if (named == null) {
      out.writeNullProperty(key);
    } else {
      place(key, named.id(), named.name(), named.country(), null);
    }
  }

  private void place(
      String key,
      @Nullable PlaceId id,
      String name,
      @Nullable String country,
      @Nullable String level) {
    out.writeObjectPropertyStart(key);
    string("id", id);
    string("name", name);
    string("country", country);
    if (level != null) {
      string("level", level);
    }
    out.writeEndObject();
  }

  /** An array of objects; {@code write} says what each holds. */
  public <T> void list(String key, List<T> items, Consumer<T> write) {
    out.writeArrayPropertyStart(key);
    for (T item : items) {
      out.writeStartObject();
      write.accept(item);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  public void strings(String key, List<String> items) {
    out.writeArrayPropertyStart(key);
    items.forEach(out::writeString);
    out.writeEndArray();
  }

  /** What it is called as text, or null for a gap. */
  public void string(String key, @Nullable Object value) {
    if (value == null) {
      out.writeNullProperty(key);
    } else {
      out.writeStringProperty(key, value.toString());
    }
  }

  public void number(String key, @Nullable Integer value) {
    if (value == null) {
      out.writeNullProperty(key);
    } else {
      out.writeNumberProperty(key, value);
    }
  }
}
