package org.intercity.desk;

import java.time.LocalDate;
import java.util.List;
import org.intercity.desk.map.WorldMap;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the officer, and how the register stands today.
 *
 * @param body whose totals are shown; null in a register without an office's own city
 * @param waiting the first few proposals of {@code allWaiting}
 */
record HomePage(
    LocalDate on,
    @Nullable Party body,
    List<KindTotal> totals,
    WorldMap map,
    List<ActLine> latest,
    List<ProposalLine> waiting,
    int allWaiting) {}
