package org.intercity.desk;

import java.util.List;
import org.intercity.proposals.InWords;
import org.intercity.proposals.MergedProposal;
import org.intercity.proposals.Proposal;
import org.intercity.reader.Reading;
import org.intercity.words.Words;

/** Proposals as lines of a list. */
record ProposalLines(Naming naming) {

  ProposalLine line(Proposal proposal) {
    Reading.Document document = proposal.reading().reading().document();
    return new ProposalLine(
        proposal.id().toString(),
        new InWords(Words.in(naming.locale())).say(proposal.suggestion()),
        parties(proposal),
        proposal
            .judged()
            .map(says -> Voices.version(says, Chip.Fill.COMING))
            .orElseGet(() -> stated(proposal.fact())),
        document.title() == null ? document.id() : document.title(),
        TextLanguage.of(document.language(), document.text()),
        null);
  }

  /** What several readings propose together, as one line. */
  ProposalLine line(MergedProposal merged) {
    ProposalLine line = line(merged.proposal());
    return new ProposalLine(
        line.id(),
        line.what(),
        line.parties(),
        line.says(),
        line.source(),
        line.language(),
        merged.members().size() == 1 ? null : together(merged));
  }

  private String together(MergedProposal merged) {
    return Words.in(naming.locale())
        .say("desk.proposal.sources", merged.members().size(), merged.act().voices().size());
  }

  private List<Name> parties(Proposal proposal) {
    return proposal
        .statement()
        .map(statement -> statement.parties().stream().map(naming::name).toList())
        .orElseGet(
            () -> proposal.fact().parties().stream().map(party -> Name.of(party.name())).toList());
  }

  static Voice.Version stated(Reading.Agreement fact) {
    return new Voice.Version(
        new Chip(fact.wording().kind().word(), Chip.Fill.CLAIMED),
        fact.wording().stated(),
        fact.act().word(),
        fact.date());
  }
}
