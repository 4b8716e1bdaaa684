package org.intercity.exports;

import java.util.ArrayList;
import java.util.List;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;

/** What is proposed, and what is asked for before it, each condition with its source. */
record EligibilityTables(Saying saying, Eligibility.Proposed proposed) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading(1, saying.say("council.proposal")));
    blocks.add(new Block.Facts(facts()));
    blocks.add(Block.heading(1, saying.say("council.eligibility")));
    List<Eligibility.Condition> conditions = Eligibility.packaged().of(proposed);
    if (conditions.isEmpty()) {
      blocks.add(
          Block.doubt(
              saying.say("council.eligibility.none", saying.country(proposed.own().country()))));
    } else {
      blocks.add(Block.quiet(saying.say("council.eligibility.says")));
      blocks.add(table(conditions));
    }
    return blocks;
  }

  private List<Block.Fact> facts() {
    String fields =
        proposed.fields().isEmpty()
            ? saying.say("council.fields.none")
            : String.join(
                saying.words().say("desk.list"),
                proposed.fields().stream()
                    .map(field -> saying.words().find("desk.field." + field).orElse(field))
                    .toList());
    return List.of(
        new Block.Fact(saying.say("council.own"), saying.name(proposed.own())),
        new Block.Fact(
            saying.say("council.partner"),
            saying
                .name(proposed.partner())
                .and(" · " + saying.country(proposed.partner().country()))),
        new Block.Fact(saying.say("statistics.kind"), Phrase.of(saying.kind(proposed.kind()))),
        new Block.Fact(saying.say("council.fields"), Phrase.of(fields)));
  }

  private Block.Table table(List<Eligibility.Condition> conditions) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Eligibility.Condition condition : conditions) {
      rows.add(
          List.of(
              Cell.of(condition.in(saying.locale())),
              Cell.of(finding(condition)),
              Cell.of(
                  Phrase.in(condition.source().language(), condition.source().title())
                      .to(condition.source().address()))));
    }
    return new Block.Table(
        saying.say("council.eligibility"),
        List.of(
            Column.of(saying.say("council.condition")),
            Column.of(saying.say("council.finding")),
            Column.of(saying.say("council.source"))),
        rows);
  }

  private Phrase finding(Eligibility.Condition condition) {
    Eligibility.Finding finding = Eligibility.judge(condition, proposed);
    Phrase said = Phrase.of(saying.say("council.finding." + finding.word()));
    return condition.test() == Eligibility.Test.CONSENT
        ? Eligibility.consent(proposed)
            .map(
                act ->
                    said.and(" ")
                        .and(
                            Phrase.linked(act.id().value(), "/ties/" + act.tie() + "#" + act.id())))
            .orElseGet(() -> Phrase.of(saying.say("council.finding.consent")))
        : said;
  }
}
