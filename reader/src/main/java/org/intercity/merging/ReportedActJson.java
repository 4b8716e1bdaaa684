package org.intercity.merging;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.intercity.gazetteer.PlaceId;
import org.intercity.merging.Claim.Part;
import org.intercity.merging.ReportedAct.Voice;
import org.intercity.reader.Reading;
import org.intercity.sources.Evidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An act that several articles report, as one line of JSON: event, sources, conflicts. */
public final class ReportedActJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator out;

  private ReportedActJson(JsonGenerator out) {
    this.out = out;
  }

  /** One line of JSON, as {@code intercity read --merge --json} prints it. */
  public static String write(ReportedAct act) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      new ReportedActJson(out).act(act);
    }
    return line.toString();
  }

  private void act(ReportedAct act) {
    out.writeStartObject();
    out.writeObjectPropertyStart("event");
    list("parties", act.parties(), this::party);
    string("kind", act.what().kind().word());
    string("act", act.what().act().word());
    string("date", act.what().date());
    Reading.NamedPlace place = act.signing().place();
    if (place == null) {
      out.writeNullProperty("place");
    } else {
      place("place", place.id(), place.name(), place.country(), null);
    }
    string("venue", act.signing().venue());
    list("signatories", act.signing().signatories(), this::official);
    strings("fields", act.fields().agreed());
    strings("hopedFields", act.fields().hoped());
    out.writeEndObject();
    out.writeNumberProperty("voices", act.voices().size());
    out.writeArrayPropertyStart("sources");
    for (int i = 0; i < act.voices().size(); i++) {
      voice(i + 1, act.voices().get(i));
    }
    out.writeEndArray();
    list("conflicts", act.conflicts(), this::conflict);
    out.writeEndObject();
  }

  private void voice(int number, Voice voice) {
    for (Claim claim : voice.claims()) {
      out.writeStartObject();
      Reading.Document document = claim.reading().document();
      string("document", document.id());
      string("language", document.language());
      string("published", document.published());
      string("title", document.title());
      string("publisher", document.publisher());
      string("url", document.address());
      out.writeNumberProperty("voice", number);
      out.writeBooleanProperty("reports", claim.part() == Part.REPORTED);
      Reading.Agreement says = claim.says();
      strings("names", says.parties().stream().map(Reading.Party::name).toList());
      string("kind", says.wording().kind().word());
      string("stated", says.wording().stated());
      string("act", says.act().word());
      string("date", says.date());
      list("evidence", says.grounds().evidence(), this::evidence);
      out.writeEndObject();
    }
  }

  private void conflict(Conflict conflict) {
    string("about", conflict.about().word());
    list(
        "versions",
        conflict.versions(),
        version -> {
          string("value", version.value());
          strings("documents", version.documents());
          out.writeNumberProperty("voices", version.voices());
        });
  }

  private void party(Reading.Party party) {
    string("name", party.name());
    Reading.Where where = party.place();
    if (where == null) {
      out.writeNullProperty("place");
    } else {
      place("place", where.id(), where.name(), where.country(), where.level().word());
    }
    string("body", party.body().word());
  }

  private void official(Reading.Official official) {
    string("name", official.name());
    string("role", official.role());
    string("of", official.of());
  }

  private void evidence(Evidence evidence) {
    out.writeNumberProperty("start", evidence.start());
    out.writeNumberProperty("end", evidence.end());
    string("quote", evidence.quote());
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
}
