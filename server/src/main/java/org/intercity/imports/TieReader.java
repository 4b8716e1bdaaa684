package org.intercity.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.Stated;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Kind;
import org.intercity.register.Mandate;
import org.jspecify.annotations.Nullable;

/** Reads a row of a list of ties. */
record TieReader(Mandate mandate, String title) {

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;；\\n]|↔|⇔|<->|\\s[–—]\\s)\\s*");
  private static final Pattern SIGNERS = Pattern.compile("\\s*[,;、，；/\\n]\\s*");
  private static final Pattern WITH_ROLE = Pattern.compile("(.+?)\\s*[(（](.+?)[)）]");

  @Nullable Reading read(RowReader row) {
    List<Body> parties = parties(row);
    Kind kind = kind(row);
    EdtfDate signed = row.day(Field.SIGNED);
    Reading.Ending ending = ending(row);
    if (signed == null && row.row().text(Field.SIGNED).isEmpty()) {
      row.problem(Standing.READY, "no_day");
    }
    if (signed != null && signed.earliest().isAfter(row.today())) {
      row.problem(Standing.DOUBTFUL, "future", signed);
    }
    EdtfDate ended = ending == null ? null : ending.date();
    if (signed != null && ended != null && ended.latest().isBefore(signed.earliest())) {
      row.problem(Standing.WRONG, "ended_before", signed, ended);
    }
    Act.Paper paper = paper(row);
    String note = notes(row);
    return parties.size() < 2
        ? null
        : new Reading.OfTie(parties, kind, stated(row.row()), signed, ending, paper, note);
  }

  static @Nullable String notes(RowReader row) {
    List<String> notes = row.row().texts(Field.NOTE);
    notes.forEach(note -> row.say(Field.NOTE, note, null));
    return notes.isEmpty() ? null : String.join("\n", notes);
  }

  private List<Body> parties(RowReader row) {
    String country = row.country();
    List<String> named =
        new ArrayList<>(
            Arrays.stream(BETWEEN.split(row.row().text(Field.PARTNER)))
                .filter(each -> !each.isBlank())
                .toList());
    if (named.isEmpty()) {
      row.problem(Standing.WRONG, "one_party");
      return List.of();
    }
    boolean single = named.size() == 1;
    Map<BodyId, Body> parties = new LinkedHashMap<>();
    int understood = 0;
    for (String name : named) {
      Body body = row.body(Field.PARTNER, name, single ? country : null);
      understood += body == null ? 0 : 1;
      Optional.ofNullable(body).ifPresent(each -> parties.put(each.id(), each));
    }
    if (single) {
      Body other = other(row);
      Optional.ofNullable(other).ifPresent(each -> parties.put(each.id(), each));
    }
    if (understood == named.size() && parties.size() < 2) {
      row.problem(Standing.WRONG, "one_party");
    } else if (parties.size() > 1 && !mandate.covers(List.copyOf(parties.values()))) {
      row.problem(Standing.WRONG, "not_party");
    }
    return understood == named.size() ? List.copyOf(parties.values()) : List.of();
  }

  /** The second party: as the row says, else the office's own body. */
  private static @Nullable Body other(RowReader row) {
    String party = row.row().text(Field.PARTY);
    return party.isEmpty() ? row.own() : row.body(Field.PARTY, party, null);
  }

  private static @Nullable String stated(Row row) {
    String text = row.text(Field.KIND);
    return text.isEmpty() ? null : text;
  }

  private Kind kind(RowReader row) {
    String text = row.row().text(Field.KIND);
    Optional<Kind> kind = find(text);
    if (kind.isEmpty() && text.isEmpty()) {
      kind = find(title);
      kind.ifPresent(_ -> row.problem(Standing.READY, "kind_of_title", title));
    }
    if (kind.isEmpty()) {
      row.problem(Standing.DOUBTFUL, "kind", text);
    }
    Kind meant = kind.orElse(Kind.OTHER);
    row.say(Field.KIND, meant, null);
    return meant;
  }

  private static Optional<Kind> find(String text) {
    return Spellings.find("kind", text)
        .map(Kind::of)
        .or(() -> Stated.kind(text).map(kind -> Kind.of(kind.word())))
        .or(() -> Spellings.within("kind", text).map(Kind::of));
  }

  private static Reading.@Nullable Ending ending(RowReader row) {
    EdtfDate ended = row.day(Field.ENDED);
    String state = row.row().text(Field.STATE);
    String word = state.isEmpty() ? "" : Spellings.within("state", state).orElse("");
    if (!state.isEmpty()) {
      row.say(Field.STATE, state, null);
      if (word.isEmpty()) {
        row.problem(Standing.DOUBTFUL, "state", state);
      }
    }
    if (word.equals("suspended")) {
      return new Reading.Ending(ActType.SUSPENDED, ended);
    }
    return ended != null || word.equals("ended")
        ? new Reading.Ending(ActType.TERMINATED, ended)
        : null;
  }

  private static Act.Paper paper(RowReader row) {
    String written = row.row().text(Field.FIELDS);
    List<String> fields = written.isEmpty() ? List.of() : Stated.fields(written);
    if (!written.isEmpty()) {
      row.say(Field.FIELDS, fields, null);
      if (fields.isEmpty()) {
        row.problem(Standing.READY, "fields", written);
      }
    }
    List<Act.Signatory> signatories =
        Arrays.stream(SIGNERS.split(row.row().text(Field.SIGNATORIES)))
            .filter(name -> !name.isBlank())
            .map(TieReader::signatory)
            .toList();
    if (!signatories.isEmpty()) {
      row.text(Field.SIGNATORIES);
    }
    return new Act.Paper(List.of(), row.text(Field.PLACE), null, signatories, fields, List.of());
  }

  private static Act.Signatory signatory(String written) {
    Matcher role = WITH_ROLE.matcher(written);
    return role.matches()
        ? new Act.Signatory(role.group(1), role.group(2), null)
        : new Act.Signatory(written, null, null);
  }
}
