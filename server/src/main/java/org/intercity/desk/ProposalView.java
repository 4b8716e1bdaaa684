package org.intercity.desk;

import org.intercity.proposals.InWords;
import org.intercity.proposals.MergedProposal;
import org.intercity.proposals.Proposal;
import org.intercity.proposals.ProposalId;
import org.intercity.proposals.Suggestion;
import org.intercity.register.Act;
import org.intercity.words.Words;

/** Lays out a proposal as it is judged. */
record ProposalView(Naming naming) {

  ProposalPage page(MergedProposal merged) {
    Proposal proposal = merged.proposal();
    InWords words = new InWords(Words.in(naming.locale()));
    return new ProposalPage(
        new ProposalLines(naming).line(merged),
        from(proposal.id()),
        TogetherView.voice(proposal),
        proposal.statement().map(statement -> statement.details().paper()).orElse(Act.Paper.NONE),
        proposal.reasons().stream().map(words::say).toList(),
        known(proposal.suggestion()),
        new TogetherView(words).together(merged));
  }

  private static ProposalPage.From from(ProposalId id) {
    String[] parts = id.toString().split("-", 2);
    return new ProposalPage.From(parts[0], parts[1]);
  }

  private static ProposalPage.Known known(Suggestion suggestion) {
    return switch (suggestion) {
      case Suggestion.NewTie _ -> new ProposalPage.Known("nothing", null, null);
      case Suggestion.NewAct(var tie, _, _) ->
          new ProposalPage.Known("tie", tie.id().value(), null);
      case Suggestion.OneMoreSource(var tie, var act, _) ->
          new ProposalPage.Known("step", tie.id().value(), Voices.held(act));
      case Suggestion.Conflict(var tie, var act) ->
          new ProposalPage.Known("conflict", tie.id().value(), Voices.held(act));
      case Suggestion.Unresolved _ -> new ProposalPage.Known("unresolved", null, null);
    };
  }
}
