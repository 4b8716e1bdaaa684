package org.intercity.desk;

import java.util.List;
import org.intercity.register.Act;
import org.jspecify.annotations.Nullable;

/**
 * One proposal, as it is judged.
 *
 * @param reading its number, as {@code R3}, and the sign of the fact there
 * @param voice the article and its words
 * @param reasons why the suggestion differs from the article's own words, said
 */
record ProposalPage(
    ProposalLine line,
    From reading,
    Voice voice,
    Act.Paper paper,
    List<String> reasons,
    Known known) {

  /** The fact it comes from. */
  record From(String reading, String sign) {}

  /**
   * What the register knows of it.
   *
   * @param sort {@code nothing}, {@code tie}, {@code step}, {@code conflict}, {@code unresolved}
   */
  record Known(String sort, @Nullable String tie, Voice.@Nullable Version held) {}
}
