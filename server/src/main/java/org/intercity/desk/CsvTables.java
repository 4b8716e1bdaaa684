package org.intercity.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/** The desk's tables for a spreadsheet; days as EDTF, exactly as precise as known. */
record CsvTables(Words words) {

  Csv ties(List<TieLine> lines) {
    Csv csv =
        new Csv()
            .row(
                said(
                    "ties.number",
                    "ties.parties",
                    "ties.country",
                    "ties.kind",
                    "ties.state",
                    "ties.since",
                    "ties.steps",
                    "ties.sources"));
    for (TieLine line : lines) {
      csv.row(
          List.of(
              line.id(),
              line.parties().stream()
                  .map(party -> whole(party.name()))
                  .collect(Collectors.joining("; ")),
              line.parties().stream().map(Party::country).collect(Collectors.joining("; ")),
              words.say("register.kind." + line.chip().kind()),
              words.say("register.state." + line.state()),
              day(line.since()),
              Integer.toString(line.steps()),
              Integer.toString(line.sources())));
    }
    return csv;
  }

  Csv review(List<ReviewLine> lines) {
    Csv csv =
        new Csv()
            .row(
                List.of(
                    words.say("desk.ties.number"),
                    words.say("desk.ties.parties"),
                    words.say("desk.ties.kind"),
                    words.say("review.activity"),
                    words.say("review.weight"),
                    words.say("review.last"),
                    words.say("review.reasons")));
    lines.forEach(
        line ->
            csv.row(
                List.of(
                    line.tie().id(),
                    line.tie().parties().stream()
                        .map(party -> whole(party.name()))
                        .collect(Collectors.joining(" — ")),
                    words.say("register.kind." + line.tie().chip().kind()),
                    words.say("review.state." + line.activity()),
                    Integer.toString(line.weight()),
                    day(line.last() == null ? null : line.last().day()),
                    String.join(" ", line.reasons()))));
    return csv;
  }

  Csv bodies(List<BodyLine> lines) {
    Csv csv = new Csv().row(said("bodies.id", "bodies.name", "ties.country", "bodies.ties"));
    lines.forEach(
        line ->
            csv.row(
                List.of(
                    line.party().id(),
                    whole(line.party().name()),
                    line.party().country(),
                    Integer.toString(line.ties()))));
    return csv;
  }

  /** Entries as headers, with what each is about; what one says is in an export. */
  Csv journal(List<EntryLine> lines) {
    Csv csv =
        new Csv()
            .row(
                said(
                    "journal.number",
                    "journal.what",
                    "journal.gist",
                    "journal.recorded",
                    "journal.by",
                    "journal.for",
                    "journal.visibility",
                    "journal.digest"));
    lines.forEach(line -> csv.row(row(line)));
    return csv;
  }

  private List<String> row(EntryLine line) {
    return List.of(
        Long.toString(line.number()),
        words.say("desk.family." + line.family()),
        gist(line),
        line.recorded().toString(),
        line.author(),
        line.actedFor(),
        words.say("desk.visibility." + line.visibility()),
        line.digest());
  }

  private String gist(EntryLine line) {
    return switch (line.content()) {
      case EntryLine.Content.Shown _ -> line.gist();
      case EntryLine.Content.Erased _ -> words.say("desk.journal.gone");
      case EntryLine.Content.Foreign _ -> words.say("accounts.foreign");
    };
  }

  Csv accounts(List<AccountPages.Line> lines) {
    Csv csv = new Csv();
    csv.row(
        Stream.of("person", "name", "role", "bodies", "since", "state")
            .map(key -> words.say("accounts." + key))
            .toList());
    lines.forEach(
        line ->
            csv.row(
                List.of(
                    line.account().account().called(),
                    line.account().account().name(),
                    words.say("accounts.role." + line.account().account().role().word()),
                    String.join("; ", line.bodies()),
                    line.account().since().toString(),
                    words.say(
                        line.account().disabled()
                            ? "accounts.state.disabled"
                            : "accounts.state.used"))));
    return csv;
  }

  /** Partners kind by kind; where a date is too coarse, the step on which it hangs. */
  Csv totals(List<KindTotal> totals) {
    Csv csv =
        new Csv()
            .row(
                said(
                    "ties.kind",
                    "bodies.name",
                    "ties.country",
                    "ties.since",
                    "body.ties",
                    "total.open"));
    for (KindTotal total : totals) {
      if (!total.kind().equals("all")) {
        total.counted().forEach(each -> csv.row(row(total.kind(), each)));
      }
    }
    return csv;
  }

  private List<String> row(String kind, KindTotal.Counted counted) {
    return List.of(
        words.say("register.kind." + kind),
        whole(counted.party().name()),
        counted.country(),
        day(counted.since()),
        String.join(" ", counted.ties()),
        counted.doubt().stream()
            .map(doubt -> words.say("register.act." + doubt.type()) + " " + day(doubt.date()))
            .collect(Collectors.joining("; ")));
  }

  private List<String> said(String... keys) {
    return Stream.of(keys).map(key -> words.say("desk." + key)).toList();
  }

  private static String whole(Name name) {
    return name.local() == null ? name.text() : name.text() + " " + name.local();
  }

  private static String day(@Nullable EdtfDate date) {
    return date == null ? "" : date.toString();
  }
}
