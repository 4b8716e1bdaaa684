package org.intercity.merging;

import java.io.StringWriter;
import org.intercity.merging.Claim.Part;
import org.intercity.merging.ReportedAct.Voice;
import org.intercity.reader.FactJson;
import org.intercity.reader.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An act that several articles report, as one line of JSON: event, sources, conflicts. */
public final class ReportedActJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator out;
  private final FactJson json;

  private ReportedActJson(JsonGenerator out) {
    this.out = out;
    json = new FactJson(out);
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
    json.list("parties", act.parties(), json::party);
    json.string("kind", act.what().kind().word());
    json.string("act", act.what().act().word());
    json.string("date", act.what().date());
    json.named("place", act.signing().place());
    json.string("venue", act.signing().venue());
    json.list("signatories", act.signing().signatories(), json::official);
    json.strings("fields", act.fields().agreed());
    json.strings("hopedFields", act.fields().hoped());
    out.writeEndObject();
    out.writeNumberProperty("voices", act.voices().size());
    out.writeArrayPropertyStart("sources");
    for (int i = 0; i < act.voices().size(); i++) {
      voice(i + 1, act.voices().get(i));
    }
    out.writeEndArray();
    json.list("conflicts", act.conflicts(), this::conflict);
    out.writeEndObject();
  }

  private void voice(int number, Voice voice) {
    for (Claim claim : voice.claims()) {
      out.writeStartObject();
      Reading.Document document = claim.reading().document();
      json.string("document", document.id());
      json.string("language", document.language());
      json.string("published", document.published());
      json.string("title", document.title());
      json.string("publisher", document.publisher());
      json.string("url", document.address());
      out.writeNumberProperty("voice", number);
      out.writeBooleanProperty("reports", claim.part() == Part.REPORTED);
      Reading.Agreement says = claim.says();
      json.strings("names", says.parties().stream().map(Reading.Party::name).toList());
      json.string("kind", says.wording().kind().word());
      json.string("stated", says.wording().stated());
      json.string("act", says.act().word());
      json.string("date", says.date());
      json.evidence(says.grounds().evidence());
      out.writeEndObject();
    }
  }

  private void conflict(Conflict conflict) {
    json.string("about", conflict.about().word());
    json.list(
        "versions",
        conflict.versions(),
        version -> {
          json.string("value", version.value());
          json.strings("documents", version.documents());
          out.writeNumberProperty("voices", version.voices());
        });
  }
}
