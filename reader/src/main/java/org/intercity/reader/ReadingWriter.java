package org.intercity.reader;

import java.io.StringWriter;
import org.intercity.reader.Reading.Agreement;
import org.intercity.reader.Reading.Official;
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
  private final FactJson json;

  private ReadingWriter(JsonGenerator out) {
    this.out = out;
    json = new FactJson(out);
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
    json.list("agreements", reading.ties().reported(), this::agreement);
    json.list("earlier", reading.ties().earlier(), this::agreement);
    json.list("reportedTotals", reading.reportedTotals(), this::total);
    json.list("firsts", reading.firsts(), this::first);
    json.list("visits", reading.exchanges().visits(), this::visit);
    json.list("meetings", reading.exchanges().meetings(), this::meeting);
    json.list("people", reading.exchanges().people(), this::contact);
    json.list("statements", reading.exchanges().statements(), this::statement);
    json.list("profiles", reading.exchanges().profiles(), this::profile);
    out.writeObjectPropertyStart("provenance");
    json.string("releasedBy", reading.provenance().releasedBy());
    out.writeBooleanProperty("reprint", reading.provenance().reprint());
    out.writeEndObject();
    json.list("notes", reading.notes(), this::note);
    out.writeEndObject();
  }

  private void note(Note note) {
    json.string("code", note.code());
    json.strings("about", note.about());
  }

  private void document(Reading.Document document, Text text) {
    out.writeObjectPropertyStart("document");
    json.string("id", document.id());
    json.string("language", document.language());
    json.string("published", document.published());
    json.string("title", document.title());
    if (document.publisher() != null) {
      json.string("publisher", document.publisher());
    }
    if (document.address() != null) {
      json.string("url", document.address());
    }
    if (text == Text.INCLUDED) {
      json.string("text", document.text());
    }
    out.writeEndObject();
  }

  private void agreement(Agreement agreement) {
    json.list("parties", agreement.parties(), json::party);
    json.string("kind", agreement.wording().kind().word());
    json.string("stated", agreement.wording().stated());
    json.string("act", agreement.act().word());
    json.string("date", agreement.date());
    json.named("place", agreement.signing().place());
    json.string("venue", agreement.signing().venue());
    json.list("signatories", agreement.signing().signatories(), json::official);
    json.strings("fields", agreement.fields().agreed());
    json.strings("hopedFields", agreement.fields().hoped());
    json.evidence(agreement.grounds().evidence());
    out.writeNumberProperty("confidence", agreement.grounds().confidence());
  }

  private void total(Reading.ReportedTotal total) {
    json.string("holder", total.holder());
    json.where("place", total.place());
    json.string("kind", total.kind().word());
    out.writeNumberProperty("cities", total.cities());
    json.number("countries", total.countries());
    json.string("within", total.within());
    json.evidence(total.evidence());
  }

  private void first(Reading.First first) {
    json.string("holder", first.holder());
    json.where("place", first.place());
    json.string(
        "claim", "first" + (first.with() == null ? "" : " with " + first.with()) + " since");
    json.string("with", first.with());
    json.string("since", first.since());
    Reading.Party reference = first.reference();
    json.string("reference", reference == null ? null : reference.name());
    json.where("referencePlace", reference == null ? null : reference.place());
    json.evidence(first.evidence());
  }

  private void visit(Reading.Visit visit) {
    out.writeObjectPropertyStart("of");
    json.party(visit.of());
    out.writeEndObject();
    json.list(
        "to",
        visit.to(),
        stop -> {
          json.string("name", stop.name());
          json.where("place", stop.place());
          json.string("date", stop.date());
        });
    Official head = visit.head();
    if (head == null) {
      out.writeNullProperty("head");
    } else {
      out.writeObjectPropertyStart("head");
      json.official(head);
      out.writeEndObject();
    }
    json.evidence(visit.evidence());
  }

  private void meeting(Reading.Meeting meeting) {
    json.string("series", meeting.series());
    json.number("edition", meeting.edition());
    json.named("place", meeting.place());
    json.string("date", meeting.date());
    json.number("participants", meeting.participants());
    json.number("cities", meeting.cities());
    json.evidence(meeting.evidence());
  }

  private void contact(Reading.Contact contact) {
    json.official(contact.who());
    Reading.Met met = contact.met();
    if (met == null) {
      out.writeNullProperty("met");
    } else {
      out.writeObjectPropertyStart("met");
      json.string("by", met.by());
      json.string("place", met.place());
      json.string("date", met.date());
      out.writeEndObject();
    }
    json.evidence(contact.evidence());
  }

  private void statement(Reading.Statement statement) {
    json.string("speaker", statement.speaker().name());
    json.string("role", statement.speaker().role());
    json.string("of", statement.speaker().of());
    json.string("quote", statement.quote());
    json.evidence(statement.evidence());
  }

  private void profile(Reading.Profile profile) {
    json.named("place", profile.place());
    if (profile.population() == null) {
      out.writeNullProperty("population");
    } else {
      out.writeNumberProperty("population", profile.population());
    }
    json.string("says", profile.says());
    json.evidence(profile.evidence());
  }
}
