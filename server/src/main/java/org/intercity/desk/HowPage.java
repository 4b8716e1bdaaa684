package org.intercity.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an article was read, pass by pass.
 *
 * @param language tag of the article's text
 * @param steps empty where the article's language is not read
 */
record HowPage(String id, String title, @Nullable String language, List<Step> steps) {

  /**
   * What one pass did.
   *
   * @param name in the reader's language
   * @param open what was seen and deliberately not taken, said
   */
  record Step(String name, String says, Did did, List<String> open) {

    /** How much it found, saw anew, took back and left open: keys of words, with numbers. */
    public Map<String, Integer> counts() {
      Map<String, Integer> counts = new LinkedHashMap<>();
      counts.put("found", did.finds());
      counts.put("changed", did.changes());
      counts.put("dropped", did.drops());
      counts.put("left", open.size());
      counts.values().removeIf(count -> count == 0);
      return counts;
    }

    public boolean isIdle() {
      return did.count() == 0 && open.isEmpty();
    }

    /** Whether it stands open at once: a pass that did little, or left something open. */
    public boolean isShort() {
      return did.count() <= FEW || !open.isEmpty();
    }

    private static final int FEW = 8;
  }

  /**
   * What a pass did to the reading.
   *
   * @param changed what was found before and is seen in another light now
   */
  record Did(List<Group> found, List<Group> changed, List<Group> dropped) {
    public int count() {
      return all(found) + all(changed) + all(dropped);
    }

    private static int all(List<Group> groups) {
      return groups.stream().mapToInt(group -> group.items().size()).sum();
    }

    public int finds() {
      return all(found);
    }

    public int changes() {
      return all(changed);
    }

    public int drops() {
      return all(dropped);
    }
  }

  /** All of one sort: places, words for a kind, sentences. */
  record Group(String label, List<Item> items) {}

  /**
   * Words of the article and what they are taken for.
   *
   * @param words empty where there is only a meaning
   * @param meaning empty where the sort says it all
   * @param times how often the same words mean the same
   */
  record Item(String words, String meaning, int times) {}
}
