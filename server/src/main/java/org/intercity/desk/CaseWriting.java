package org.intercity.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.proposals.LabelledCase;
import org.intercity.reader.TieKind;
import org.jspecify.annotations.Nullable;

/** Writes a case into the fields of the form that corrects it. */
final class CaseWriting {

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private CaseWriting() {}

  static CaseFields of(LabelledCase label) {
    CaseWriting writing = new CaseWriting();
    writing.put("hard", label.hard());
    writing.agreements("a", label.agreements());
    writing.agreements("e", label.earlier());
    writing.totals(label.totals());
    writing.around(label.around());
    return new CaseFields(writing.fields);
  }

  private void put(String field, @Nullable Object value) {
    String text =
        switch (value) {
          case null -> "";
          case EdtfDate date -> date.text();
          default -> value.toString();
        };
    fields.put(field, List.of(text));
  }

  private void agreements(String part, List<LabelledCase.Agreement> agreements) {
    for (int i = 0; i < agreements.size(); i++) {
      agreement(part + (i + 1), agreements.get(i));
    }
  }

  private void agreement(String block, LabelledCase.Agreement agreement) {
    put(block + ".kind", agreement.kinds().stated().word());
    fields.put(block + ".also", agreement.kinds().also().stream().map(TieKind::word).toList());
    put(block + ".status", agreement.status().word());
    put(block + ".date", agreement.when().date());
    put(block + ".day", agreement.when().words());
    put(block + ".place", agreement.signing().place());
    put(block + ".venue", agreement.signing().venue());
    put(
        block + ".signatories",
        agreement.signing().signatories().stream()
            .map(CaseWriting::line)
            .collect(Collectors.joining("\n")));
    fields.put(block + ".field", agreement.fields().agreed());
    fields.put(block + ".hope", agreement.fields().hoped());
    put(block + ".evidence", agreement.evidence());
    for (int i = 0; i < agreement.parties().size(); i++) {
      LabelledCase.Side side = agreement.parties().get(i);
      String row = block + ".p" + (i + 1);
      put(row + ".name", side.name());
      put(row + ".english", side.english());
      put(row + ".country", side.country());
      put(row + ".level", side.level().word());
    }
  }

  /** "Name, post, city", as {@link CaseForm} reads it back. */
  private static String line(LabelledCase.Signatory who) {
    String role = who.role() == null ? "" : who.role();
    String city = who.city() == null ? "" : who.city();
    return Stream.of(who.name(), role, city)
        .collect(Collectors.joining(", "))
        .replaceAll("(, )+$", "");
  }

  private void totals(List<LabelledCase.Total> totals) {
    for (int i = 0; i < totals.size(); i++) {
      LabelledCase.Total total = totals.get(i);
      String block = "t" + (i + 1);
      put(block + ".holder", total.holder());
      put(block + ".kind", total.kind().word());
      put(block + ".cities", total.cities());
      put(block + ".countries", total.countries());
      put(block + ".within", total.within());
      put(block + ".evidence", total.evidence());
    }
  }

  private void around(LabelledCase.Around around) {
    for (int i = 0; i < around.visits().size(); i++) {
      LabelledCase.Visit visit = around.visits().get(i);
      String block = "v" + (i + 1);
      put(block + ".name", visit.of());
      put(block + ".to", visit.to());
      put(block + ".head", visit.head());
      put(block + ".date", visit.date());
    }
    for (int i = 0; i < around.meetings().size(); i++) {
      LabelledCase.Meeting meeting = around.meetings().get(i);
      String block = "m" + (i + 1);
      put(block + ".name", meeting.name());
      put(block + ".edition", meeting.edition());
      put(block + ".place", meeting.place());
      put(block + ".date", meeting.date());
      put(block + ".participants", meeting.participants());
      put(block + ".cities", meeting.cities());
    }
    for (int i = 0; i < around.populations().size(); i++) {
      put("c" + (i + 1) + ".name", around.populations().get(i).city());
      put("c" + (i + 1) + ".people", around.populations().get(i).people());
    }
  }
}
