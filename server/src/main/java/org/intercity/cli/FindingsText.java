package org.intercity.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.intercity.edtf.EdtfDate;
import org.intercity.proposals.Findings;
import org.intercity.proposals.InWords;
import org.intercity.proposals.Proposal;
import org.intercity.reader.Reading;
import org.intercity.register.Claim;
import org.intercity.words.Words;

/** What a reading means for the register, as text. */
final class FindingsText {

  private final Words words;
  private final InWords inWords;

  FindingsText(Words words) {
    this.words = words;
    this.inWords = new InWords(words);
  }

  void print(Findings findings, PrintWriter out) {
    if (!findings.figures().isEmpty() || !findings.firsts().isEmpty()) {
      out.println(words.say("register.findings.checks"));
      findings
          .figures()
          .forEach(
              check -> {
                out.println("  " + inWords.reported(check.reported()));
                out.println("    " + inWords.say(check));
              });
      findings
          .firsts()
          .forEach(
              check -> {
                out.println("  " + quote(check.claimed().evidence().getFirst().quote()));
                out.println("    " + inWords.say(check));
              });
      out.println();
    }
    out.println(
        words.say(
            findings.proposals().isEmpty()
                ? "register.findings.nothing"
                : "register.findings.proposals"));
    findings.proposals().forEach(proposal -> print(proposal, out));
    findings
        .judged()
        .forEach(
            judged ->
                out.println(
                    "  "
                        + judged.proposal()
                        + "  "
                        + words.say("proposals.outcome." + judged.outcome().word())
                        + (judged.reason() == null ? "" : ": " + judged.reason())));
  }

  void print(Proposal proposal, PrintWriter out) {
    out.println("  " + proposal.id() + "  " + inWords.say(proposal.suggestion()));
    String parties =
        proposal.fact().parties().stream()
            .map(Reading.Party::name)
            .collect(Collectors.joining(" – "));
    Claim.Says says = proposal.judged().orElse(null);
    EdtfDate date = says == null ? proposal.fact().date() : says.date();
    out.println("         " + parties + (date == null ? "" : ", " + date.text()));
    out.println("         " + quote(proposal.fact().grounds().evidence().getFirst().quote()));
    proposal.reasons().forEach(reason -> out.println("         " + inWords.say(reason)));
  }

  private static String quote(String text) {
    return "“" + text.replaceAll("\\s+", " ").strip() + "”";
  }
}
