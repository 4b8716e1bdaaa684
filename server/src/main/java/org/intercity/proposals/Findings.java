package org.intercity.proposals;

import java.util.List;

/**
 * All that a reading means for the register, at the moment it is asked.
 *
 * @param proposals what awaits judgement
 * @param judged what was decided
 */
public record Findings(
    StoredReading reading,
    List<Proposal> proposals,
    List<Judgement> judged,
    List<FigureCheck> figures,
    List<FirstCheck> firsts) {

  public Findings {
    proposals = List.copyOf(proposals);
    judged = List.copyOf(judged);
    figures = List.copyOf(figures);
    firsts = List.copyOf(firsts);
  }
}
