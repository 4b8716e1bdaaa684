package org.intercity.desk.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Tenure;
import org.intercity.register.Entered;
import org.jspecify.annotations.Nullable;

/** The tenures of one post in their order: gaps between them, and people who held it at once. */
record Holders(List<Entered<Tenure>> tenures, Map<ItemId, ItemId> people) {

  /** In the order in which they begin. */
  static Holders of(List<Entered<Tenure>> tenures, Map<ItemId, ItemId> people) {
    return new Holders(
        tenures.stream()
            .sorted(Comparator.comparing((Entered<Tenure> each) -> begins(each.what())))
            .toList(),
        people);
  }

  private static LocalDate begins(Tenure tenure) {
    EdtfDate days = tenure.days();
    return days != null
        ? days.earliest()
        : tenure.to() != null ? tenure.to().earliest() : LocalDate.MIN;
  }

  /** The days before a tenure on which nobody is known to have held the post; null where none. */
  PersonPage.@Nullable Gap gapBefore(int at) {
    EdtfDate from = tenures.get(at).what().from();
    if (at == 0 || from == null) {
      return null;
    }
    LocalDate ended = LocalDate.MIN;
    for (Entered<Tenure> before : tenures.subList(0, at)) {
      EdtfDate to = before.what().to();
      if (to == null) {
        return null;
      }
      ended = to.latest().isAfter(ended) ? to.latest() : ended;
    }
    LocalDate begins = from.earliest();
    return ended.plusDays(1).isBefore(begins)
        ? new PersonPage.Gap(ended.plusDays(1), begins.minusDays(1))
        : null;
  }

  /** Pairs of different people who held the post on the same day for certain. */
  List<List<ItemId>> overlaps() {
    List<List<ItemId>> pairs = new ArrayList<>();
    for (int i = 0; i < tenures.size(); i++) {
      for (int j = i + 1; j < tenures.size(); j++) {
        Tenure one = tenures.get(i).what();
        Tenure other = tenures.get(j).what();
        ItemId holder = people.getOrDefault(one.person(), one.person());
        ItemId second = people.getOrDefault(other.person(), other.person());
        if (!holder.equals(second) && one.surelyOverlaps(other)) {
          pairs.add(List.of(holder, second));
        }
      }
    }
    return pairs.stream().distinct().toList();
  }
}
