package org.intercity.desk;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/** A tie as a line of a list. */
public record TieLine(
    String id,
    List<Party> parties,
    Chip chip,
    String state,
    @Nullable EdtfDate since,
    int steps,
    int sources) {}
