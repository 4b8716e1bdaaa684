package org.intercity.desk;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/** An act as a line of a list. */
record ActLine(
    String tie, List<Party> parties, String type, Chip chip, @Nullable EdtfDate date, long entry) {}
