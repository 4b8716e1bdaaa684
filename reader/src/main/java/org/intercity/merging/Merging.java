package org.intercity.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.reader.Reading;

/**
 * Brings together what several readings say of one act. The order in which they come changes
 * nothing; the work grows with their number, since only claims of the same parties are compared.
 */
public final class Merging {

  private final Gazetteer gazetteer;

  public Merging(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The acts that readings report or mention, by parties and day. */
  public List<ReportedAct> merge(Collection<Reading> readings) {
    return mergeClaims(readings.stream().flatMap(reading -> Claim.of(reading).stream()).toList());
  }

  /** The acts that these claims are of, each claim in one of them. */
  public List<ReportedAct> mergeClaims(Collection<Claim> claims) {
    List<Claim> ordered = claims.stream().sorted(Claim.ORDER).toList();
    Sides sides = new Sides(new Places(gazetteer), ordered);
    Map<String, List<Claim>> ties = new TreeMap<>();
    for (Claim claim : ordered) {
      ties.computeIfAbsent(sides.tie(claim), none -> new ArrayList<>()).add(claim);
    }
    List<ReportedAct> acts = new ArrayList<>();
    for (List<Claim> tie : ties.values()) {
      Steps.of(tie, sides).stream()
          .map(step -> new Account(step, sides).act())
          .sorted(Comparator.comparing(Merging::day))
          .forEach(acts::add);
    }
    return acts;
  }

  private static String day(ReportedAct act) {
    return act.what().date() == null ? "9999" : act.what().date().earliest().toString();
  }
}
