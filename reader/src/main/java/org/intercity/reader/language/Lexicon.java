package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intercity.reader.text.Lettering;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Type;
import org.jspecify.annotations.Nullable;

/**
 * The listed words of a language, found in one walk over the text, longest first at every place.
 * Letter case does not matter unless a form is written in capitals throughout; in scripts that part
 * words by spaces a form is a whole word, or a word's beginning where it ends in {@code *}.
 */
public final class Lexicon {

  private final Lettering lettering;
  private final Node root = new Node();

  Lexicon(Lettering lettering) {
    this.lettering = lettering;
  }

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(4);
    private final List<Entry> entries = new ArrayList<>(1);
  }

  private record Entry(Type type, String value, String form, boolean open) {
    boolean fits(String text, int start, int end) {
      return (open || wordEnds(text, end))
          && wordBegins(text, start)
          && (!isCapitals(form) || text.startsWith(form, start));
    }
  }

  void add(Type type, String value, String cell) {
    for (String form : Forms.of(cell)) {
      boolean open = form.endsWith("*");
      String bare = open ? form.substring(0, form.length() - 1) : form;
      Node node = root;
      for (int i = 0; i < bare.length(); i++) {
        node =
            node.next.computeIfAbsent(
                Character.toLowerCase(lettering.see(bare.charAt(i))), letter -> new Node());
      }
      node.entries.add(new Entry(type, value, bare, open));
    }
  }

  /** The terms of a text; of one type they never overlap. */
  public List<Term> in(String text) {
    List<Term> found = new ArrayList<>();
    Map<Type, Integer> taken = new EnumMap<>(Type.class);
    for (int start = 0; start < text.length(); start++) {
      at(text, start, taken, found);
    }
    return found;
  }

  private void at(String text, int start, Map<Type, Integer> taken, List<Term> found) {
    Map<Type, Term> longest = Map.of();
    @Nullable Node node = root;
    for (int at = start; at < text.length(); at++) {
      node = node.next.get(Character.toLowerCase(lettering.see(text.charAt(at))));
      if (node == null) {
        break;
      }
      for (Entry entry : node.entries) {
        if (taken.getOrDefault(entry.type, 0) <= start && entry.fits(text, start, at + 1)) {
          longest = longest.isEmpty() ? new EnumMap<>(Type.class) : longest;
          longest.put(entry.type, new Term(start, at + 1, entry.type, entry.value));
        }
      }
    }
    for (Term term : longest.values()) {
      taken.put(term.type(), term.end());
      found.add(term);
    }
  }

  private static boolean wordBegins(String text, int start) {
    return start == 0 || !(isLatin(text.charAt(start)) && isLatin(text.charAt(start - 1)));
  }

  private static boolean wordEnds(String text, int end) {
    return end == text.length() || !(isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end)));
  }

  /** Whether words with this letter are parted by spaces. */
  private static boolean isLatin(char c) {
    return c < 0x0250 && Character.isLetterOrDigit(c);
  }

  private static boolean isCapitals(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isUpperCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
