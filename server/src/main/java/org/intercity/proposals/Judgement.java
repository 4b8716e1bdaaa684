package org.intercity.proposals;

import org.jspecify.annotations.Nullable;

/**
 * An officer's decision on a proposal, as the journal keeps it.
 *
 * @param entry of the journal that says so
 */
public record Judgement(
    ProposalId proposal, Outcome outcome, @Nullable String reason, long entry) {}
