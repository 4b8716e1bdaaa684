package org.intercity.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.journal.Digest;
import org.intercity.proposals.Cases;
import org.intercity.proposals.FigureCheck;
import org.intercity.proposals.Findings;
import org.intercity.proposals.FirstCheck;
import org.intercity.proposals.InWords;
import org.intercity.proposals.Judgement;
import org.intercity.proposals.MergedProposal;
import org.intercity.proposals.StoredReading;
import org.intercity.reader.Reading;
import org.intercity.register.Confidence;
import org.intercity.register.Kind;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out a reading with what it means for the register. */
@Component
record ReadingView(Gazetteer gazetteer, Cases cases) {

  /**
   * @param merged what awaits judgement, as the proposals of several readings make it up
   */
  ReadingPage page(Findings findings, List<MergedProposal> merged, Naming naming) {
    StoredReading stored = findings.reading();
    Reading reading = stored.reading();
    Facts facts = Facts.of(reading);
    ProposalLines lines = new ProposalLines(naming);
    String document =
        Optional.ofNullable(stored.source().document())
            .flatMap(Digest::find)
            .map(Digest::hex)
            .orElse(null);
    return new ReadingPage(
        stored.id(),
        reading,
        new ReadingPage.Article(
            document,
            KeptReadings.language(stored),
            MarkedText.of(reading.document().text(), facts.all())),
        facts,
        said(findings, facts, naming),
        new ReadingPage.Suggested(
            merged.stream()
                .filter(each -> findings.proposals().stream().anyMatch(own -> each.has(own.id())))
                .map(lines::line)
                .toList(),
            findings.judged().stream().map(ReadingView::judged).toList()),
        cases
            .find(stored)
            .map(label -> new ReadingPage.Corrected(label.id(), label.entry()))
            .orElse(null));
  }

  private ReadingPage.Said said(Findings findings, Facts facts, Naming naming) {
    InWords words = new InWords(Words.in(naming.locale()));
    Map<String, String> figures = new HashMap<>();
    facts.totals().forEach(each -> figures.put(each.sign(), words.reported(each.fact())));
    Map<String, String> confidence = new HashMap<>();
    Stream.concat(facts.agreements().stream(), facts.earlier().stream())
        .forEach(
            each ->
                confidence.put(
                    each.sign(), Confidence.of(each.fact().grounds().confidence()).word()));
    return new ReadingPage.Said(
        figures, checks(findings, facts, words), confidence, names(facts, naming));
  }

  /** Names of all places the facts name, in the reader's language. */
  private Map<String, String> names(Facts facts, Naming naming) {
    Map<String, String> names = new HashMap<>();
    facts
        .places()
        .forEach(
            id ->
                gazetteer
                    .find(id)
                    .ifPresent(place -> names.put(id.value(), naming.name(place).text())));
    return names;
  }

  private static ReadingPage.Judged judged(Judgement judgement) {
    return new ReadingPage.Judged(
        judgement.proposal().toString(),
        judgement.outcome().word(),
        judgement.reason(),
        judgement.entry());
  }

  private static Map<String, ReadingPage.Check> checks(
      Findings findings, Facts facts, InWords words) {
    Map<String, ReadingPage.Check> checks = new HashMap<>();
    for (FigureCheck check : findings.figures()) {
      sign(facts.totals(), check.reported())
          .ifPresent(
              sign ->
                  checks.put(
                      sign,
                      new ReadingPage.Check(
                          check.verdict().word(), words.say(check), list(check))));
    }
    for (FirstCheck check : findings.firsts()) {
      sign(facts.firsts(), check.claimed())
          .ifPresent(
              sign ->
                  checks.put(
                      sign, new ReadingPage.Check(check.verdict().word(), words.say(check), null)));
    }
    return checks;
  }

  private static <T> Optional<String> sign(List<Numbered<T>> facts, T fact) {
    return facts.stream().filter(each -> each.fact().equals(fact)).map(Numbered::sign).findFirst();
  }

  /** Where the list behind the register's own number is. */
  private static @Nullable String list(FigureCheck check) {
    return check
        .counted()
        .map(
            counted ->
                "/bodies/%s?on=%s&profile=%s#%s"
                    .formatted(
                        counted.holder().id(),
                        counted.on(),
                        counted.profile().id(),
                        counted.without().kind().map(Kind::word).orElse("all")))
        .orElse(null);
  }
}
