package org.intercity.duties;

import java.time.LocalDate;

/**
 * A rule that holds for an office.
 *
 * @param from the first day on which a duty of it can be due: what was due before is not asked for
 * @param set the packaged set it belongs to; empty for the office's own
 * @param entry of the journal that says so
 */
public record InForce(Rule rule, LocalDate from, String set, long entry) {}
