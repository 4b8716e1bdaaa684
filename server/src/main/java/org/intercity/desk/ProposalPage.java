package org.intercity.desk;

import java.util.List;
import org.intercity.register.Act;
import org.jspecify.annotations.Nullable;

/**
 * One proposal, as it is judged.
 *
 * @param reading its number, as {@code R3}, and the sign of the fact there
 * @param voice the article and its words
 * @param together the other sources that propose it
 * @param reasons why the suggestion differs from the article's own words, said
 */
record ProposalPage(
    ProposalLine line,
    From reading,
    Voice voice,
    Act.Paper paper,
    List<String> reasons,
    Known known,
    Together together) {

  /** The fact it comes from. */
  record From(String reading, String sign) {}

  /**
   * What the register knows of it.
   *
   * @param sort {@code nothing}, {@code tie}, {@code step}, {@code conflict}, {@code unresolved}
   */
  record Known(String sort, @Nullable String tie, Voice.@Nullable Version held) {}

  /**
   * What other readings say of the same act.
   *
   * @param ids of all proposals that are judged here
   * @param sources the other articles, each with the words it uses
   */
  record Together(List<String> ids, List<Voice> sources, List<Disagreement> disagreements) {

    public boolean isOne() {
      return ids.size() == 1;
    }
  }

  /**
   * A thing that sources tell differently.
   *
   * @param about the last part of its message key
   */
  record Disagreement(String about, List<Telling> tellings) {}

  /** One version, said, with those who tell it and their words. */
  record Telling(String value, List<Voice> voices) {}
}
