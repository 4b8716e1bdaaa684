package org.intercity.desk.followup;

import java.time.Instant;

/**
 * Who entered something, and when.
 *
 * @param entry of the journal
 */
record Signed(long entry, String by, Instant at) {}
