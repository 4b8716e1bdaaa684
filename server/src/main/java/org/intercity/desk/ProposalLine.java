package org.intercity.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a line of a list.
 *
 * @param sort what it would change: {@code new_tie}, {@code new_act}, {@code source}, {@code
 *     conflict}
 * @param state {@code waiting}, {@code accepted}, {@code rejected}
 */
record ProposalLine(
    String id,
    String sort,
    String state,
    List<Name> parties,
    Voice.Version says,
    @Nullable String source,
    LocalDate made) {}
