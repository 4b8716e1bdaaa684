package org.intercity.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a line of a list.
 *
 * @param what it would change, said
 * @param source the title of the article, in {@code language}
 * @param together how many sources and voices propose it, said; null where it is one
 */
record ProposalLine(
    String id,
    String what,
    List<Name> parties,
    Voice.Version says,
    String source,
    @Nullable String language,
    @Nullable String together) {}
