package org.intercity.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a line of a list.
 *
 * @param sort what it would change: {@code new_tie}, {@code new_act}, {@code one_more_source},
 *     {@code conflict}, or {@code unresolved} where it cannot be said which bodies are meant
 * @param source the title of the article, in {@code language}
 */
record ProposalLine(
    String id,
    String sort,
    List<Name> parties,
    Voice.Version says,
    String source,
    @Nullable String language) {}
