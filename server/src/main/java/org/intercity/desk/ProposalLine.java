package org.intercity.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a line of a list.
 *
 * @param what it would change, said
 * @param source the title of the article, in {@code language}
 */
record ProposalLine(
    String id,
    String what,
    List<Name> parties,
    Voice.Version says,
    String source,
    @Nullable String language) {}
