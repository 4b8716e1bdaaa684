package org.intercity.desk;

import java.util.List;
import org.intercity.register.Act;
import org.jspecify.annotations.Nullable;

/**
 * One proposal, as it is judged.
 *
 * @param voice the article and its words
 * @param reasons why the suggestion differs from the article's own words, said
 * @param tie the tie it would change, where there is one
 * @param held the version the register holds, where the proposal adds to it or disputes it
 */
record ProposalPage(
    ProposalLine line,
    Voice voice,
    Act.Paper paper,
    List<String> reasons,
    @Nullable String tie,
    Voice.@Nullable Version held) {}
