package org.intercity.exports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;
import org.intercity.exports.Block.Fact;
import org.intercity.register.Act;
import org.intercity.register.Body;
import org.intercity.register.Claim;
import org.intercity.register.Entered;
import org.intercity.register.History;
import org.intercity.register.Source;
import org.intercity.register.SourceId;
import org.intercity.register.Standing;
import org.intercity.register.Tie;

/** The history of a tie as the register holds it: how it stands, its steps, disputes, sources. */
record TieSection(Saying saying, Tie tie, LocalDate today) {

  List<Block> blocks() {
    Map<SourceId, Integer> numbers = numbers();
    List<Block> blocks = new ArrayList<>(List.of(new Block.Facts(facts())));
    if (!tie.acts().isEmpty()) {
      blocks.add(Block.heading(2, saying.say("tie.history")));
      blocks.add(steps(numbers));
    }
    List<Phrase> disputes = disputes(numbers);
    if (!disputes.isEmpty()) {
      blocks.add(Block.heading(2, saying.say("tie.disputes")));
      blocks.add(new Block.Items(disputes, false));
    }
    if (!numbers.isEmpty()) {
      blocks.add(Block.heading(2, saying.say("tie.sources")));
      blocks.add(new Block.Items(sources(), true));
    }
    return blocks;
  }

  private List<Fact> facts() {
    Standing standing = History.of(tie).on(today);
    String state = tie.acts().isEmpty() ? "claimed" : standing.joint().word();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(saying.say("statistics.tie"), saying.tie(tie)));
    standing
        .kind()
        .ifPresent(
            kind ->
                facts.add(new Fact(saying.say("statistics.kind"), Phrase.of(saying.kind(kind)))));
    facts.add(
        new Fact(
            saying.say("statistics.state.head"),
            Phrase.of(saying.words().say("register.state." + state))));
    standing
        .from()
        .map(Act::when)
        .flatMap(when -> Optional.ofNullable(when.date()))
        .ifPresent(date -> facts.add(new Fact(saying.say("statistics.since"), since(date))));
    if (standing.isUneven()) {
      for (Body party : tie.parties()) {
        String own =
            Optional.ofNullable(standing.parties().get(party.id())).orElse(standing.joint()).word();
        facts.add(
            new Fact(saying.plain(party), Phrase.of(saying.words().say("register.state." + own))));
      }
    }
    return facts;
  }

  private Phrase since(EdtfDate date) {
    long years = Math.max(0, ChronoUnit.YEARS.between(date.latest(), today));
    return Phrase.of(
        years == 0 ? saying.day(date) : saying.say("tie.years", saying.day(date), years));
  }

  private Block.Table steps(Map<SourceId, Integer> numbers) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Entered<Act> entered : tie.acts()) {
      Act act = entered.what();
      EdtfDate date = act.when().date();
      rows.add(
          List.of(
              Cell.of(date == null ? saying.words().say("desk.date.unknown") : saying.day(date)),
              Cell.of(step(act)),
              Cell.of(details(act)),
              Cell.of(marks(tie.saidOf(act.id()), numbers))));
    }
    return new Block.Table(
        saying.say("tie.history"),
        List.of(
            Column.of(saying.say("statistics.dated")),
            Column.of(saying.say("statistics.act")),
            Column.of(saying.say("tie.details")),
            Column.of(saying.say("tie.sources.head"))),
        rows);
  }

  private String step(Act act) {
    String by =
        String.join(
            saying.words().say("desk.list"),
            tie.parties().stream()
                .filter(party -> act.by().contains(party.id()))
                .map(saying::plain)
                .toList());
    return saying.words().say("register.act." + act.type().word())
        + " · "
        + saying.kind(act.kind())
        + (by.isEmpty() ? "" : " · " + by);
  }

  /** What the paper says, as stated: its title, where it was signed and by whom. */
  private Phrase details(Act act) {
    Act.Paper paper = act.paper();
    List<Phrase> parts = new ArrayList<>();
    paper.titles().forEach(title -> parts.add(Phrase.in(title.language(), title.text())));
    Stream.of(Optional.ofNullable(paper.venue()), Optional.ofNullable(paper.place()))
        .flatMap(Optional::stream)
        .forEach(place -> parts.add(Phrase.of(place)));
    for (Act.Signatory who : paper.signatories()) {
      parts.add(Phrase.of(who.role() == null ? who.name() : who.name() + " (" + who.role() + ")"));
    }
    paper
        .fields()
        .forEach(
            field ->
                parts.add(Phrase.of(saying.words().find("desk.field." + field).orElse(field))));
    if (act.note() != null) {
      parts.add(Phrase.quiet(act.note()));
    }
    return Phrase.join(" · ", parts);
  }

  private List<Phrase> disputes(Map<SourceId, Integer> numbers) {
    List<Phrase> disputes = new ArrayList<>();
    for (Entered<Act> entered : tie.acts()) {
      Act act = entered.what();
      tie.saidOf(act.id()).stream()
          .filter(said -> said.what().disagreesWith(act))
          .forEach(
              said ->
                  disputes.add(
                      Phrase.of(
                          act.id()
                              + ": "
                              + told(said.what())
                              + " "
                              + marks(List.of(said), numbers))));
    }
    tie.unresolved()
        .forEach(
            said ->
                disputes.add(
                    Phrase.of(
                        saying.say("tie.unplaced")
                            + " "
                            + told(said.what())
                            + " "
                            + marks(List.of(said), numbers))));
    return disputes;
  }

  private String told(Claim claim) {
    EdtfDate date = claim.says().date();
    return saying.words().say("register.act." + claim.says().type().word())
        + " · "
        + saying.kind(claim.says().kind())
        + (date == null ? "" : " · " + saying.day(date));
  }

  private static String marks(List<Tie.Said> said, Map<SourceId, Integer> numbers) {
    return said.stream()
        .map(each -> numbers.get(each.source().id()))
        .distinct()
        .sorted()
        .map(number -> "[" + number + "]")
        .reduce("", String::concat);
  }

  private Map<SourceId, Integer> numbers() {
    Map<SourceId, Integer> numbers = new LinkedHashMap<>();
    tie.said().forEach(said -> numbers.putIfAbsent(said.source().id(), numbers.size() + 1));
    return numbers;
  }

  private List<Phrase> sources() {
    return tie.said().stream().map(Tie.Said::source).distinct().map(this::source).toList();
  }

  private Phrase source(Source source) {
    Source.Origin origin = source.origin();
    List<Phrase> parts = new ArrayList<>();
    if (origin.publisher() != null) {
      parts.add(Phrase.of(origin.publisher()));
    }
    if (origin.title() != null) {
      parts.add(Phrase.in(origin.language(), origin.title()));
    }
    if (origin.published() != null) {
      parts.add(Phrase.of(saying.day(origin.published())));
    }
    if (origin.address() != null) {
      parts.add(Phrase.linked(origin.address(), origin.address()));
    }
    return Phrase.join(" · ", parts);
  }
}
