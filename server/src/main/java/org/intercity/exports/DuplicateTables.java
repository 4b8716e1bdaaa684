package org.intercity.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intercity.edtf.EdtfDate;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;
import org.intercity.register.Act;
import org.intercity.register.Body;
import org.intercity.register.History;
import org.intercity.register.RegisterView;
import org.intercity.register.Standing;
import org.intercity.register.Tie;

/** Who of the same country is tied to the place already, as far as the register knows. */
record DuplicateTables(
    Saying saying, RegisterView now, Eligibility.Proposed proposed, LocalDate today) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading(1, saying.say("council.duplicates")));
    proposed
        .tie()
        .ifPresent(
            tie ->
                blocks.add(
                    new Block.Paragraph(
                        Figure.say(
                            saying.words(),
                            "exports.council.own_tie",
                            Figure.of(tie.id().value(), "/ties/" + tie.id()),
                            state(tie)),
                        Block.Tone.DOUBT)));
    List<Tie> national = national();
    blocks.add(
        Block.quiet(
            saying.say(
                "council.duplicates.says", saying.country(proposed.own().country()), known())));
    if (national.isEmpty()) {
      blocks.add(Block.says(saying.say("council.duplicates.none")));
    } else {
      blocks.add(table("council.duplicates", national, true));
    }
    blocks.add(Block.heading(1, saying.say("council.country")));
    List<Tie> sameCountry =
        now.tiesOf(proposed.own().id()).stream()
            .filter(
                tie ->
                    tie.partnersOf(proposed.own().id()).stream()
                        .anyMatch(body -> body.country().equals(proposed.partner().country())))
            .toList();
    blocks.add(
        sameCountry.isEmpty()
            ? Block.says(saying.say("council.country.none"))
            : table("council.country", sameCountry, false));
    return blocks;
  }

  private int known() {
    return (int)
        now.bodies().stream()
            .filter(body -> body.country().equals(proposed.own().country()))
            .count();
  }

  /** Ties of the place's bodies with bodies of the own country, the own ones left out. */
  private List<Tie> national() {
    Set<Tie> found = new LinkedHashSet<>();
    for (Body body : now.bodiesOf(proposed.partner().place().id())) {
      now.tiesOf(body.id()).stream()
          .filter(
              tie ->
                  tie.partnersOf(body.id()).stream()
                      .anyMatch(
                          other ->
                              other.country().equals(proposed.own().country())
                                  && !other.id().equals(proposed.own().id())))
          .forEach(found::add);
    }
    return found.stream().sorted(Comparator.comparingInt(tie -> tie.id().number())).toList();
  }

  private Block.Table table(String name, List<Tie> ties, boolean ofPartner) {
    Body left = ofPartner ? proposed.partner() : proposed.own();
    List<List<Cell>> rows = new ArrayList<>();
    for (Tie tie : ties) {
      Standing standing = History.of(tie).on(today);
      Optional<EdtfDate> since =
          standing.from().map(Act::when).flatMap(when -> Optional.ofNullable(when.date()));
      rows.add(
          List.of(
              Cell.of(saying.names(tie.partnersOf(left.id()))),
              Cell.of(standing.kind().map(saying::kind).orElse("")),
              Cell.of(state(tie)),
              Cell.of(since.map(saying::day).orElse("")),
              Cell.of(saying.tie(tie))));
    }
    return new Block.Table(
        saying.say(name),
        List.of(
            Column.of(saying.say("statistics.partner")),
            Column.of(saying.say("statistics.kind")),
            Column.of(saying.say("statistics.state.head")),
            Column.of(saying.say("statistics.since")),
            Column.of(saying.say("statistics.tie"))),
        rows);
  }

  private String state(Tie tie) {
    String state = tie.acts().isEmpty() ? "claimed" : History.of(tie).on(today).joint().word();
    return saying.words().say("register.state." + state);
  }
}
