package org.intercity.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.intercity.proposals.LabelledCase;
import org.intercity.reader.ActKind;
import org.intercity.reader.TieKind;
import org.intercity.reader.TotalKind;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;

/** Reads a case from the fields of its form; what is wrong is noted beside the field. */
record CaseForm(CaseFields typed, CaseValues values, PartyRows parties) {

  static CaseForm of(CaseFields typed, String text, PlaceNames places, Problems problems) {
    CaseValues values = new CaseValues(typed, new CaseText(text), problems);
    return new CaseForm(typed, values, new PartyRows(typed, values, places, problems));
  }

  /** The case; empty where something is wrong with it, which is noted. */
  Optional<LabelledCase> read() {
    LabelledCase label =
        new LabelledCase(
            typed.of("hard").strip(),
            all("a", this::reported),
            all("e", this::earlier),
            all("t", this::total),
            new LabelledCase.Around(
                all("v", this::visit), all("m", this::meeting), all("c", this::population)));
    return values.isRight() ? Optional.of(label) : Optional.empty();
  }

  /** What a part's blocks say; those that are empty or left out say nothing. */
  private <T> List<T> all(String part, Function<String, @Nullable T> read) {
    List<T> all = new ArrayList<>();
    for (String block : typed.blocks(part)) {
      if (!typed.isDropped(block) && !typed.isEmpty(block)) {
        T fact = read.apply(block);
        if (fact != null) {
          all.add(fact);
        }
      }
    }
    return all;
  }

  private LabelledCase.@Nullable Agreement reported(String block) {
    List<LabelledCase.Side> sides = parties.read(block);
    LabelledCase.Signing signing =
        new LabelledCase.Signing(
            values.optional(block + ".place"),
            values.optional(block + ".venue"),
            parties.signatories(block, sides));
    LabelledCase.Fields fields =
        new LabelledCase.Fields(values.fields(block + ".field"), values.fields(block + ".hope"));
    return agreement(block, sides, values.choice(block + ".status", ActKind::of), signing, fields);
  }

  private LabelledCase.@Nullable Agreement earlier(String block) {
    return agreement(
        block,
        parties.read(block),
        ActKind.MENTIONED,
        LabelledCase.Signing.UNKNOWN,
        LabelledCase.Fields.NONE);
  }

  private LabelledCase.@Nullable Agreement agreement(
      String block,
      List<LabelledCase.Side> sides,
      @Nullable ActKind status,
      LabelledCase.Signing signing,
      LabelledCase.Fields fields) {
    TieKind kind = values.choice(block + ".kind", TieKind::of);
    LabelledCase.When when =
        new LabelledCase.When(values.date(block + ".date"), values.quote(block + ".day", false));
    String evidence = values.quote(block + ".evidence", true);
    if (kind == null || status == null || evidence == null) {
      return null;
    }
    List<TieKind> also =
        values.choices(block + ".also", TieKind::of).stream().filter(it -> it != kind).toList();
    return new LabelledCase.Agreement(
        sides, new LabelledCase.Kinds(kind, also), status, when, signing, fields, evidence);
  }

  private LabelledCase.@Nullable Total total(String block) {
    String holder = values.required(block + ".holder");
    TotalKind kind = values.choice(block + ".kind", TotalKind::of);
    Integer cities = values.number(block + ".cities", true);
    Integer countries = values.number(block + ".countries", false);
    String evidence = values.quote(block + ".evidence", true);
    return kind == null || cities == null || evidence == null
        ? null
        : new LabelledCase.Total(
            holder, kind, cities, countries, values.optional(block + ".within"), evidence);
  }

  private LabelledCase.Visit visit(String block) {
    return new LabelledCase.Visit(
        values.required(block + ".name"),
        values.required(block + ".to"),
        values.optional(block + ".head"),
        values.date(block + ".date"));
  }

  private LabelledCase.Meeting meeting(String block) {
    return new LabelledCase.Meeting(
        values.required(block + ".name"),
        values.number(block + ".edition", false),
        values.optional(block + ".place"),
        values.date(block + ".date"),
        values.number(block + ".participants", false),
        values.number(block + ".cities", false));
  }

  private LabelledCase.@Nullable Population population(String block) {
    String city = values.required(block + ".name");
    Integer people = values.number(block + ".people", true);
    return people == null ? null : new LabelledCase.Population(city, people);
  }
}
