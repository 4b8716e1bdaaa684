package org.intercity.desk;

import java.util.List;
import org.intercity.merging.Conflict;
import org.intercity.proposals.InWords;
import org.intercity.proposals.MergedProposal;
import org.intercity.proposals.Proposal;
import org.intercity.proposals.ProposalId;
import org.intercity.sources.Evidence;

/** Lays out what several readings propose together: who else says so, and who otherwise. */
record TogetherView(InWords words) {

  ProposalPage.Together together(MergedProposal merged) {
    return new ProposalPage.Together(
        merged.ids().stream().map(ProposalId::toString).toList(),
        merged.members().stream()
            .filter(member -> !member.id().equals(merged.proposal().id()))
            .map(TogetherView::voice)
            .toList(),
        merged.members().size() == 1
            ? List.of()
            : merged.act().conflicts().stream()
                .map(conflict -> disagreement(conflict, merged.members()))
                .toList());
  }

  static Voice voice(Proposal member) {
    return new Voice(
        Voices.origin(member.reading().source(), "text"),
        member.fact().grounds().evidence().stream().map(Evidence::quote).toList(),
        ProposalLines.stated(member.fact()),
        false,
        null,
        member.reading().entry());
  }

  private ProposalPage.Disagreement disagreement(Conflict conflict, List<Proposal> members) {
    return new ProposalPage.Disagreement(
        conflict.about().word(),
        conflict.versions().stream()
            .map(
                version ->
                    new ProposalPage.Telling(
                        words.version(conflict.about(), version.value()),
                        members.stream()
                            .filter(each -> version.documents().contains(each.reading().id()))
                            .map(TogetherView::voice)
                            .distinct()
                            .toList()))
            .toList());
  }
}
