package org.intercity.reader;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.intercity.gazetteer.PlaceId;
import org.intercity.reader.Reading.Agreement;
import org.intercity.reader.Reading.NamedPlace;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.Reading.Where;
import org.intercity.sources.Evidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a reading as one line of JSON, token by token: no reflection, so it starts fast. */
final class ReadingWriter {

  private static final JsonFactory JSON = new JsonFactory();

  /** Whether the document's text goes with it. */
  enum Text {
    INCLUDED,
    LEFT_OUT
  }

  private final JsonGenerator out;

  private ReadingWriter(JsonGenerator out) {
    this.out = out;
  }

  static String write(Reading reading, Text text) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      new ReadingWriter(out).reading(reading, text);
    }
    return line.toString();
  }

  private void reading(Reading reading, Text text) {
    out.writeStartObject();
    document(reading.document(), text);
    list("agreements", reading.ties().reported(), this::agreement);
    list("earlier", reading.ties().earlier(), this::agreement);
    list("reportedTotals", reading.reportedTotals(), this::total);
    list("firsts", reading.firsts(), this::first);
    list("visits", reading.exchanges().visits(), this::visit);
    list("meetings", reading.exchanges().meetings(), this::meeting);
    list("people", reading.exchanges().people(), this::contact);
    list("statements", reading.exchanges().statements(), this::statement);
    list("profiles", reading.exchanges().profiles(), this::profile);
    out.writeObjectPropertyStart("provenance");
    string("releasedBy", reading.provenance().releasedBy());
    out.writeBooleanProperty("reprint", reading.provenance().reprint());
    out.writeEndObject();
    list("notes", reading.notes(), this::note);
    out.writeEndObject();
  }

  private void note(Note note) {
    string("code", note.code());
    strings("about", note.about());
  }

  private void document(Reading.Document document, Text text) {
    out.writeObjectPropertyStart("document");
    string("id", document.id());
    string("language", document.language());
    string("published", document.published());
    string("title", document.title());
    if (document.publisher() != null) {
      string("publisher", document.publisher());
    }
    if (document.address() != null) {
      string("url", document.address());
    }
    if (text == Text.INCLUDED) {
      string("text", document.text());
    }
    out.writeEndObject();
  }

  private void agreement(Agreement agreement) {
    list("parties", agreement.parties(), this::party);
    string("kind", agreement.wording().kind().word());
    string("stated", agreement.wording().stated());
    string("act", agreement.act().word());
    string("date", agreement.date());
    named("place", agreement.signing().place());
    string("venue", agreement.signing().venue());
    list("signatories", agreement.signing().signatories(), this::official);
    strings("fields", agreement.fields().agreed());
    strings("hopedFields", agreement.fields().hoped());
    evidence(agreement.grounds().evidence());
    out.writeNumberProperty("confidence", agreement.grounds().confidence());
  }

  private void party(Reading.Party party) {
    string("name", party.name());
    where("place", party.place());
    string("body", party.body().word());
  }

  private void official(Official official) {
    string("name", official.name());
    string("role", official.role());
    string("of", official.of());
  }

  private void total(Reading.ReportedTotal total) {
    string("holder", total.holder());
    where("place", total.place());
    string("kind", total.kind().word());
    out.writeNumberProperty("cities", total.cities());
    number("countries", total.countries());
    string("within", total.within());
    evidence(total.evidence());
  }

  private void first(Reading.First first) {
    string("holder", first.holder());
    where("place", first.place());
    string("claim", "first" + (first.with() == null ? "" : " with " + first.with()) + " since");
    string("with", first.with());
    string("since", first.since());
    Reading.Party reference = first.reference();
    string("reference", reference == null ? null : reference.name());
    where("referencePlace", reference == null ? null : reference.place());
    evidence(first.evidence());
  }

  private void visit(Reading.Visit visit) {
    out.writeObjectPropertyStart("of");
    party(visit.of());
    out.writeEndObject();
    list(
        "to",
        visit.to(),
        stop -> {
          string("name", stop.name());
          where("place", stop.place());
          string("date", stop.date());
        });
    Official head = visit.head();
    if (head == null) {
      out.writeNullProperty("head");
    } else {
      out.writeObjectPropertyStart("head");
      official(head);
      out.writeEndObject();
    }
    evidence(visit.evidence());
  }

  private void meeting(Reading.Meeting meeting) {
    string("series", meeting.series());
    number("edition", meeting.edition());
    named("place", meeting.place());
    string("date", meeting.date());
    number("participants", meeting.participants());
    number("cities", meeting.cities());
    evidence(meeting.evidence());
  }

  private void contact(Reading.Contact contact) {
    official(contact.who());
    Reading.Met met = contact.met();
    if (met == null) {
      out.writeNullProperty("met");
    } else {
      out.writeObjectPropertyStart("met");
      string("by", met.by());
      string("place", met.place());
      string("date", met.date());
      out.writeEndObject();
    }
    evidence(contact.evidence());
  }

  private void statement(Reading.Statement statement) {
    string("speaker", statement.speaker().name());
    string("role", statement.speaker().role());
    string("of", statement.speaker().of());
    string("quote", statement.quote());
    evidence(statement.evidence());
  }

  private void profile(Reading.Profile profile) {
    named("place", profile.place());
    if (profile.population() == null) {
      out.writeNullProperty("population");
    } else {
      out.writeNumberProperty("population", profile.population());
    }
    string("says", profile.says());
    evidence(profile.evidence());
  }

  private void evidence(List<Evidence> evidence) {
    list(
        "evidence",
        evidence,
        each -> {
          out.writeNumberProperty("start", each.start());
          out.writeNumberProperty("end", each.end());
          string("quote", each.quote());
        });
  }

  private void where(String key, @Nullable Where where) {
    if (where == null) {
      out.writeNullProperty(key);
    } else {
      place(key, where.id(), where.name(), where.country(), where.level().word());
    }
  }

  private void named(String key, @Nullable NamedPlace named) {
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

  private <T> void list(String key, List<T> items, Consumer<T> write) {
    out.writeArrayPropertyStart(key);
    for (T item : items) {
      out.writeStartObject();
      write.accept(item);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void strings(String key, List<String> items) {
    out.writeArrayPropertyStart(key);
    items.forEach(out::writeString);
    out.writeEndArray();
  }

  private void string(String key, @Nullable Object value) {
    if (value == null) {
      out.writeNullProperty(key);
    } else {
      out.writeStringProperty(key, value.toString());
    }
  }

  private void number(String key, @Nullable Integer value) {
    if (value == null) {
      out.writeNullProperty(key);
    } else {
      out.writeNumberProperty(key, value);
    }
  }
}
