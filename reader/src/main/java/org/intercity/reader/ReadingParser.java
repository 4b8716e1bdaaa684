package org.intercity.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.PlaceId;
import org.intercity.reader.Reading.Agreement;
import org.intercity.reader.Reading.NamedPlace;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.Reading.Party;
import org.intercity.reader.Reading.Where;
import org.intercity.sources.Evidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a reading back from its JSON. */
final class ReadingParser {

  private ReadingParser() {}

  static Reading read(String json) {
    JsonNode node;
    try {
      node = JsonMapper.shared().readTree(json);
    } catch (JacksonException broken) {
      throw new IllegalArgumentException("no JSON: " + broken.getOriginalMessage(), broken);
    }
    JsonNode provenance = node.path("provenance");
    return new Reading(
        document(node.path("document")),
        new Reading.Agreements(
            list(node, "agreements", ReadingParser::agreement),
            list(node, "earlier", ReadingParser::agreement)),
        list(node, "reportedTotals", ReadingParser::total),
        list(node, "firsts", ReadingParser::first),
        new Reading.Exchanges(
            list(node, "visits", ReadingParser::visit),
            list(node, "meetings", ReadingParser::meeting),
            list(node, "people", ReadingParser::contact),
            list(node, "statements", ReadingParser::statement),
            list(node, "profiles", ReadingParser::profile)),
        new Reading.Provenance(
            text(provenance, "releasedBy"), provenance.path("reprint").asBoolean(false)),
        list(node, "notes", ReadingParser::note));
  }

  private static Note note(JsonNode node) {
    return node.isString()
        ? Note.of("said", node.asString())
        : new Note(require(node, "code"), strings(node, "about"));
  }

  private static Reading.Document document(JsonNode node) {
    String published = text(node, "published");
    String body = text(node, "text");
    return new Reading.Document(
        require(node, "id"),
        require(node, "language"),
        published == null ? null : LocalDate.parse(published),
        text(node, "title"),
        text(node, "publisher"),
        text(node, "url"),
        body == null ? "" : body);
  }

  private static Agreement agreement(JsonNode node) {
    return new Agreement(
        list(node, "parties", ReadingParser::party),
        new Reading.Wording(TieKind.of(require(node, "kind")), text(node, "stated")),
        ActKind.of(require(node, "act")),
        date(node, "date"),
        new Reading.Signing(
            named(node.path("place")),
            text(node, "venue"),
            list(node, "signatories", ReadingParser::official)),
        new Reading.Fields(strings(node, "fields"), strings(node, "hopedFields")),
        new Reading.Grounds(evidence(node), node.path("confidence").asDouble(0)));
  }

  private static Party party(JsonNode node) {
    String body = text(node, "body");
    return new Party(
        require(node, "name"),
        where(node.path("place")),
        body == null ? BodyKind.GOVERNMENT : BodyKind.of(body));
  }

  private static Official official(JsonNode node) {
    return new Official(require(node, "name"), text(node, "role"), text(node, "of"));
  }

  private static Reading.ReportedTotal total(JsonNode node) {
    return new Reading.ReportedTotal(
        require(node, "holder"),
        where(node.path("place")),
        TotalKind.of(require(node, "kind")),
        node.path("cities").asInt(0),
        number(node, "countries"),
        text(node, "within"),
        evidence(node));
  }

  private static Reading.First first(JsonNode node) {
    String reference = text(node, "reference");
    return new Reading.First(
        require(node, "holder"),
        where(node.path("place")),
        text(node, "with"),
        date(node, "since"),
        reference == null
            ? null
            : new Party(reference, where(node.path("referencePlace")), BodyKind.GOVERNMENT),
        evidence(node));
  }

  private static Reading.Visit visit(JsonNode node) {
    JsonNode head = node.path("head");
    return new Reading.Visit(
        party(node.path("of")),
        list(
            node,
            "to",
            stop ->
                new Reading.Stop(
                    require(stop, "name"), where(stop.path("place")), date(stop, "date"))),
        head.isObject() ? official(head) : null,
        evidence(node));
  }

  private static Reading.Meeting meeting(JsonNode node) {
    return new Reading.Meeting(
        require(node, "series"),
        number(node, "edition"),
        named(node.path("place")),
        date(node, "date"),
        number(node, "participants"),
        number(node, "cities"),
        evidence(node));
  }

  private static Reading.Contact contact(JsonNode node) {
    JsonNode met = node.path("met");
    return new Reading.Contact(
        official(node),
        met.isObject()
            ? new Reading.Met(text(met, "by"), text(met, "place"), date(met, "date"))
            : null,
        evidence(node));
  }

  private static Reading.Statement statement(JsonNode node) {
    return new Reading.Statement(
        new Official(require(node, "speaker"), text(node, "role"), text(node, "of")),
        require(node, "quote"),
        evidence(node));
  }

  private static Reading.Profile profile(JsonNode node) {
    JsonNode population = node.path("population");
    NamedPlace place = named(node.path("place"));
    if (place == null) {
      throw new IllegalArgumentException("a profile wants a 'place'");
    }
    return new Reading.Profile(
        place,
        population.isNumber() ? population.asLong() : null,
        text(node, "says"),
        evidence(node));
  }

  private static List<Evidence> evidence(JsonNode node) {
    return list(
        node,
        "evidence",
        each ->
            new Evidence(
                each.path("start").asInt(0), each.path("end").asInt(0), require(each, "quote")));
  }

  private static @Nullable Where where(JsonNode node) {
    return node.isObject()
        ? new Where(
            new PlaceId(require(node, "id")),
            require(node, "name"),
            require(node, "country"),
            Level.of(require(node, "level")))
        : null;
  }

  private static @Nullable NamedPlace named(JsonNode node) {
    if (!node.isObject()) {
      return null;
    }
    String id = text(node, "id");
    return new NamedPlace(
        require(node, "name"), text(node, "country"), id == null ? null : new PlaceId(id));
  }

  private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> read) {
    List<T> items = new ArrayList<>();
    for (JsonNode item : node.path(key)) {
      items.add(read.apply(item));
    }
    return items;
  }

  private static List<String> strings(JsonNode node, String key) {
    return list(node, key, JsonNode::asString);
  }

  private static @Nullable EdtfDate date(JsonNode node, String key) {
    String text = text(node, key);
    return text == null ? null : EdtfDate.parse(text);
  }

  private static @Nullable Integer number(JsonNode node, String key) {
    JsonNode number = node.path(key);
    return number.isNumber() ? Integer.valueOf(number.asInt()) : null;
  }

  private static String require(JsonNode node, String key) {
    String text = text(node, key);
    if (text == null) {
      throw new IllegalArgumentException("the reading has no '" + key + "' where one must be");
    }
    return text;
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode text = node.path(key);
    return text.isString() ? text.asString() : null;
  }
}
