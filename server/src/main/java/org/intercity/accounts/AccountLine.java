package org.intercity.accounts;

import java.time.LocalDate;

/** An account as a line of the list, and since when there is one. */
public record AccountLine(Account account, LocalDate since) {}
