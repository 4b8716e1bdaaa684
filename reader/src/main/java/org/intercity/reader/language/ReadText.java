package org.intercity.reader.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.intercity.reader.text.Lettering;
import org.intercity.reader.text.Shape;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Stretch;

/**
 * A text, and which of the strings that a pack's patterns need stand where in it. For one thread.
 */
public final class ReadText {

  private final String text;
  private final String seen;
  private final Fragments fragments;
  private final Map<Span, Held> held = new HashMap<>();

  /** What the whole text holds: what is not there is in no sentence. */
  private final Held whole;

  private final boolean ofUnits;

  /** What was found, in order of the ends. */
  private int[] found = new int[256];

  private int[] ends = new int[256];
  private int count;

  /** The beginnings of each string, in order, those of string n from {@code firsts[n]} on. */
  private final int[] begins;

  private final int[] firsts;

  ReadText(String text, Lettering lettering, Fragments fragments) {
    this.text = text;
    this.fragments = fragments;
    seen = Shape.withoutSymbols(lettering.see(text));
    ofUnits = isOfUnits(text);
    fragments.walk(seen, this::add);
    firsts = new int[fragments.count() + 1];
    begins = new int[count];
    sort();
    whole = in(new Span(0, text.length()));
  }

  private static boolean isOfUnits(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private void add(int fragment, int end) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    found[count] = fragment;
    ends[count++] = end;
  }

  private void sort() {
    for (int i = 0; i < count; i++) {
      firsts[found[i] + 1]++;
    }
    for (int string = 1; string < firsts.length; string++) {
      firsts[string] += firsts[string - 1];
    }
    int[] next = firsts.clone();
    for (int i = 0; i < count; i++) {
      begins[next[found[i]]++] = ends[i] - fragments.length(found[i]);
    }
  }

  public String text() {
    return text;
  }

  /** Whether every character is one unit of UTF-16, so that indexes are code points. */
  public boolean isOfUnits() {
    return ofUnits;
  }

  /** The text as patterns see it. */
  String seen() {
    return seen;
  }

  /** How many groups of rules there are. */
  int groups() {
    return fragments.groups();
  }

  /** Whether no rule of a group finds its strings anywhere. */
  boolean lacks(RuleIndex index) {
    return whole.rulesOf(index).length == 0;
  }

  /** What a stretch holds. */
  Held in(Stretch stretch) {
    Span span = Span.of(stretch);
    Held known = held.get(span);
    if (known == null) {
      known = new Held(this, span);
      held.put(span, known);
    }
    return known;
  }

  /** The numbers of the strings in a stretch. */
  BitSet strings(Span span) {
    BitSet all = new BitSet(fragments.count());
    for (int at = firstFrom(ends, 0, count, span.start() + 1);
        at < count && ends[at] <= span.end();
        at++) {
      if (ends[at] - fragments.length(found[at]) >= span.start()) {
        all.set(found[at]);
      }
    }
    return all;
  }

  /** The numbers of the choices of which one of these strings is one. */
  BitSet choices(BitSet strings) {
    BitSet met = new BitSet();
    for (int string = strings.nextSetBit(0); string >= 0; string = strings.nextSetBit(string + 1)) {
      fragments.addChoices(string, met);
    }
    return met;
  }

  /** Shows where a string begins within a stretch. */
  void each(int string, Span span, IntConsumer visitor) {
    int last = span.end() - fragments.length(string);
    for (int at = firstFrom(begins, firsts[string], firsts[string + 1], span.start());
        at < firsts[string + 1] && begins[at] <= last;
        at++) {
      visitor.accept(begins[at]);
    }
  }

  /** The index of the first number that is not less than another, among ordered ones. */
  private static int firstFrom(int[] numbers, int from, int to, int least) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[middle] < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
