package org.intercity.proposals;

import java.util.List;
import java.util.function.BiConsumer;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.Reading;
import org.intercity.reader.TieKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A labelled case in the form that readers are measured by: the article with its {@code gold}. A
 * gap is written as null, so that every case has the same keys.
 */
final class CaseJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private CaseJson() {}

  static String write(StoredCase stored) {
    Reading.Document document = stored.reading().reading().document();
    LabelledCase label = stored.label();
    ObjectNode all = MAPPER.createObjectNode();
    all.put("id", stored.id()).put("lang", document.language()).put("url", document.address());
    all.put("published", text(document.published())).put("text", document.text());
    all.put("class", label.sort()).put("hard", label.hard());
    gold(label, all.putObject("gold"));
    return MAPPER.writeValueAsString(all) + "\n";
  }

  private static void gold(LabelledCase label, ObjectNode gold) {
    gold.put("is_agreement", label.concludes());
    each(label.agreements(), gold.putArray("agreements"), CaseJson::reported);
    each(label.totals(), gold.putArray("reported_totals"), CaseJson::total);
    each(label.earlier(), gold.putArray("earlier_agreements"), CaseJson::agreement);
    each(label.around().visits(), gold.putArray("visits"), CaseJson::visit);
    each(label.around().meetings(), gold.putArray("conferences"), CaseJson::meeting);
    each(
        label.around().populations(),
        gold.putArray("profile"),
        (people, out) -> out.put("city", people.city()).put("population", people.people()));
  }

  private static <T> void each(List<T> facts, ArrayNode into, BiConsumer<T, ObjectNode> write) {
    facts.forEach(fact -> write.accept(fact, into.addObject()));
  }

  private static void reported(LabelledCase.Agreement fact, ObjectNode out) {
    agreement(fact, out);
    if (!fact.fields().hoped().isEmpty()) {
      fact.fields().hoped().forEach(out.putArray("fields_expected_not_agreed")::add);
    }
  }

  private static void agreement(LabelledCase.Agreement fact, ObjectNode out) {
    each(fact.parties(), out.putArray("parties"), CaseJson::side);
    out.put("kind", fact.kinds().stated().word()).put("status", fact.status().word());
    out.put("signed", text(fact.when().date())).put("signed_text", fact.when().words());
    out.put("place", fact.signing().place()).put("venue", fact.signing().venue());
    each(
        fact.signing().signatories(),
        out.putArray("signatories"),
        (who, into) ->
            into.put("name", who.name()).put("role", who.role()).put("city", who.city()));
    fact.fields().agreed().forEach(out.putArray("fields")::add);
    out.put("evidence", fact.evidence());
    if (!fact.kinds().also().isEmpty()) {
      fact.kinds().also().stream().map(TieKind::word).forEach(out.putArray("kind_also_ok")::add);
    }
  }

  private static void side(LabelledCase.Side side, ObjectNode out) {
    out.put("name_in_text", side.name()).put("name_en", side.english());
    out.put("country_iso2", side.country()).put("admin_level", side.level().word());
  }

  private static void total(LabelledCase.Total total, ObjectNode out) {
    out.put("holder", total.holder()).put("kind", total.kind().word());
    out.put("cities", total.cities()).put("countries", total.countries());
    out.put("evidence", total.evidence());
    if (total.within() != null) {
      out.put("restricted_to", total.within());
    }
  }

  private static void visit(LabelledCase.Visit visit, ObjectNode out) {
    out.put("delegation_of", visit.of()).put("to", visit.to());
    out.put("head", visit.head()).put("date", text(visit.date()));
  }

  private static void meeting(LabelledCase.Meeting meeting, ObjectNode out) {
    out.put("name", meeting.name()).put("ordinal", meeting.edition());
    out.put("place", meeting.place()).put("date", text(meeting.date()));
    out.put("participants", meeting.participants()).put("cities", meeting.cities());
  }

  private static @Nullable String text(@Nullable Object date) {
    return switch (date) {
      case null -> null;
      case EdtfDate day -> day.text();
      default -> date.toString();
    };
  }
}
