package org.intercity.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intercity.exchange.Activities;
import org.intercity.exchange.Activity;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.Sort;
import org.intercity.register.Entered;
import org.intercity.register.Tie;
import org.intercity.words.Words;
import org.springframework.stereotype.Component;

/** Gathers what an office keeps about a tie. */
@Component
final class OnTies {

  private static final int SHOWN = 20;

  private static final List<Sort> SORTS =
      List.of(
          Sort.COMMITMENT, Sort.VISIT, Sort.MEETING, Sort.ENCOUNTER, Sort.REMARK, Sort.DESCRIPTION);

  private final Exchange exchange;
  private final Activities activities;
  private final Dates dates;

  OnTies(Exchange exchange, Activities activities, Dates dates) {
    this.exchange = exchange;
    this.activities = activities;
    this.dates = dates;
  }

  OnTie of(Tie tie, String office, LocalDate day, Locale locale) {
    ExchangeView kept = exchange.of(office);
    ItemTitles titles =
        new ItemTitles(Words.in(locale), dates, id -> kept.find(id).map(Entered::what));
    Activity alive = activities.of(List.of(tie), office, day).values().iterator().next();
    List<OnTie.Group> groups = new ArrayList<>();
    for (Sort sort : SORTS) {
      List<Entered<Item>> items = kept.of(tie, sort).reversed();
      if (!items.isEmpty()) {
        groups.add(
            new OnTie.Group(
                sort.word(),
                items.stream().limit(SHOWN).map(each -> line(each.what(), titles)).toList(),
                Math.max(0, items.size() - SHOWN)));
      }
    }
    return new OnTie(new OnTie.Alive(alive.state().word(), alive.last()), groups);
  }

  private static OnTie.Line line(Item item, ItemTitles titles) {
    return new OnTie.Line(
        item.id().toString(),
        ItemAddress.of(item.id()),
        titles.say(item),
        item.stateWord(),
        Foundation.of(item.bases()));
  }
}
