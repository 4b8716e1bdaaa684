package org.intercity.proposals;

import java.util.List;
import org.intercity.merging.ReportedAct;

/**
 * What several readings propose of one act, to be judged once.
 *
 * @param proposal what all of them suggest together, under the id of the first
 * @param members the proposals it is made of, that first one among them
 * @param act what they say together, and where they disagree
 */
public record MergedProposal(Proposal proposal, List<Proposal> members, ReportedAct act) {

  public MergedProposal {
    members = List.copyOf(members);
  }

  /** Whether one of its proposals has this id. */
  public boolean has(ProposalId id) {
    return members.stream().anyMatch(member -> member.id().equals(id));
  }

  /** The ids of its proposals. */
  public List<ProposalId> ids() {
    return members.stream().map(Proposal::id).toList();
  }
}
