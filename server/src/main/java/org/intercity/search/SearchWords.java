package org.intercity.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one item can be found by: its words, each with how much it says of the item. */
public final class SearchWords {

  /** A book is found by how it begins. */
  private static final int MOST = 400;

  private static final int NAME = 3;
  private static final int TEXT = 1;

  private final Map<String, Integer> weights = new TreeMap<>();

  /** Words of what it is called. */
  public SearchWords named(@Nullable String name) {
    return add(name, NAME);
  }

  public SearchWords named(Collection<String> names) {
    names.forEach(this::named);
    return this;
  }

  /** Words of what else is said in it. */
  public SearchWords saying(@Nullable String text) {
    return add(text, TEXT);
  }

  public SearchWords saying(Collection<String> texts) {
    texts.forEach(this::saying);
    return this;
  }

  /** Something that is not a word of it, as the number of a place; begins with a sign. */
  public SearchWords marked(String mark) {
    return put(mark, TEXT);
  }

  private SearchWords add(@Nullable String text, int weight) {
    if (text != null) {
      for (Run run : Run.of(text)) {
        List<String> words = run.words();
        // a word that others are hung on says more than what is hung on it
        words.forEach(word -> put(word, word.equals(words.getFirst()) ? weight + 1 : weight));
      }
    }
    return this;
  }

  private SearchWords put(String word, int weight) {
    if (weights.size() < MOST || weights.containsKey(word)) {
      weights.merge(word, weight, Math::max);
    }
    return this;
  }

  /** In the order of the words. */
  List<Map.Entry<String, Integer>> all() {
    return List.copyOf(weights.entrySet());
  }
}
