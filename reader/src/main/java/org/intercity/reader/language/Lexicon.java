package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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

  /** Forms that begin alike, parted by their next letters, which are in order. */
  private static final class Node {
    private char[] letters = {};
    private Node[] next = {};
    private final List<Entry> entries = new ArrayList<>(1);

    @Nullable Node next(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : next[at];
    }

    Node grown(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at >= 0) {
        return next[at];
      }
      int place = -at - 1;
      char[] more = Arrays.copyOf(letters, letters.length + 1);
      Node[] nodes = Arrays.copyOf(next, more.length);
      System.arraycopy(letters, place, more, place + 1, letters.length - place);
      System.arraycopy(next, place, nodes, place + 1, next.length - place);
      more[place] = letter;
      nodes[place] = new Node();
      letters = more;
      next = nodes;
      return nodes[place];
    }
  }

  private record Entry(Type type, String value, String form, boolean open, boolean inCapitals) {
    boolean fits(String text, int start, int end) {
      return (open || wordEnds(text, end)) && (!inCapitals || text.startsWith(form, start));
    }
  }

  void add(Type type, String value, String cell) {
    for (String form : Forms.of(cell)) {
      boolean open = form.endsWith("*");
      String bare = open ? form.substring(0, form.length() - 1) : form;
      Node node = root;
      for (int i = 0; i < bare.length(); i++) {
        node = node.grown(Character.toLowerCase(lettering.see(bare.charAt(i))));
      }
      node.entries.add(new Entry(type, value, bare, open, isCapitals(bare)));
    }
  }

  /** The terms of a text; of one type they never overlap. */
  public List<Term> in(String text) {
    char[] letters = new char[text.length()];
    for (int at = 0; at < letters.length; at++) {
      letters[at] = Character.toLowerCase(lettering.see(text.charAt(at)));
    }
    List<Term> found = new ArrayList<>();
    Map<Type, Integer> taken = new EnumMap<>(Type.class);
    for (int start = 0; start < letters.length; start++) {
      Node node = wordBegins(text, start) ? root.next(letters[start]) : null;
      if (node != null) {
        at(text, letters, start, node, taken, found);
      }
    }
    return found;
  }

  private static void at(
      String text,
      char[] letters,
      int start,
      Node first,
      Map<Type, Integer> taken,
      List<Term> found) {
    Map<Type, Term> longest = Map.of();
    Node node = first;
    for (int end = start + 1; node != null; end++) {
      for (Entry entry : node.entries) {
        if (taken.getOrDefault(entry.type, 0) <= start && entry.fits(text, start, end)) {
          longest = longest.isEmpty() ? new EnumMap<>(Type.class) : longest;
          longest.put(entry.type, new Term(start, end, entry.type, entry.value));
        }
      }
      node = end < letters.length ? node.next(letters[end]) : null;
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
