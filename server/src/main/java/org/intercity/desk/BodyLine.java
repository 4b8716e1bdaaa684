package org.intercity.desk;

/** A body as a line of a list. */
record BodyLine(Party party, int ties) {}
