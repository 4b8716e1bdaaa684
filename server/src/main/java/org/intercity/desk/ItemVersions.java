package org.intercity.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.register.Entered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which two versions of an item stand side by side. */
@Component
public record ItemVersions(Versions versions) {

  /**
   * Which versions are compared, by the entries that made them; null for the last two.
   *
   * @param address of the item's page
   */
  public record Asked(ItemId id, String address, @Nullable Long before, @Nullable Long after) {}

  /** Fills the page; {@code say} says what a version says, by the labels of its fields. */
  public String show(
      Asked asked, ExchangeView kept, Function<Item, Map<String, List<String>>> say, Model model) {
    List<Entered<Item>> all = kept.versions(asked.id());
    if (all.isEmpty()) {
      throw new Missing();
    }
    Entered<Item> newer = version(all, asked.after(), all.size() - 1);
    Entered<Item> older = version(all, asked.before(), Math.max(0, all.indexOf(newer) - 1));
    model.addAttribute("id", asked.id().toString());
    model.addAttribute("address", asked.address());
    model.addAttribute("versions", versions.of(all));
    model.addAttribute("before", older.entry());
    model.addAttribute("after", newer.entry());
    model.addAttribute("holds", kept.find(asked.id()).map(Entered::entry).orElse(null));
    model.addAttribute(
        "comparison", Comparison.of(say.apply(older.what()), say.apply(newer.what())));
    return "visits/versions";
  }

  private static Entered<Item> version(
      List<Entered<Item>> all, @Nullable Long entry, int otherwise) {
    return entry == null
        ? all.get(otherwise)
        : all.stream().filter(each -> each.entry() == entry).findFirst().orElseThrow(Missing::new);
  }
}
