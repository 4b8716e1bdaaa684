package org.intercity.accounts;

import java.time.LocalDate;

/** An account as a line of the list: since when there is one, and whether it is out of use. */
public record AccountLine(Account account, LocalDate since, boolean disabled) {}
