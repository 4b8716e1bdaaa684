package org.intercity.reader.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.intercity.reader.text.Lettering;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Stretch;

/**
 * A text, and which of the strings that a pack's patterns need stand where in it. For one thread.
 */
public final class ReadText {

  /** Marks of every type. */
  private static final int ANY = -1;

  private final String text;
  private final Lettering lettering;
  private final Fragments fragments;
  private final Map<Span, Held> held = new HashMap<>();
  private int[] found = new int[256];
  private int[] ends = new int[256];
  private int count;
  private final boolean ofUnits;

  ReadText(String text, Lettering lettering, Fragments fragments) {
    this.text = text;
    this.lettering = lettering;
    this.fragments = fragments;
    ofUnits = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    fragments.walk(lettering.see(text), this::add);
  }

  private void add(int fragment, int end) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    found[count] = fragment;
    ends[count++] = end;
  }

  public String text() {
    return text;
  }

  /** Whether every character is one unit of UTF-16, so that indexes are code points. */
  public boolean isOfUnits() {
    return ofUnits;
  }

  Lettering lettering() {
    return lettering;
  }

  /** What a stretch holds. */
  Held in(Stretch stretch) {
    return held.computeIfAbsent(Span.of(stretch), span -> new Held(search(span)));
  }

  /** The numbers of the strings in a stretch, and which rules they leave to be tried there. */
  static final class Held {
    private final BitSet strings;
    private final IdentityHashMap<RuleIndex, int[]> rules = new IdentityHashMap<>();

    private Held(BitSet strings) {
      this.strings = strings;
    }

    BitSet strings() {
      return strings;
    }

    /** The rules whose strings are there, whatever marks they want beside them. */
    int[] rulesOf(RuleIndex index) {
      return rules.computeIfAbsent(index, each -> each.possible(strings, ANY));
    }
  }

  private BitSet search(Span span) {
    int at = Arrays.binarySearch(ends, 0, count, span.start() + 1);
    at = at < 0 ? -at - 1 : at;
    while (at > 0 && ends[at - 1] > span.start()) {
      at--;
    }
    BitSet all = new BitSet(fragments.count());
    for (; at < count && ends[at] <= span.end(); at++) {
      if (ends[at] - fragments.length(found[at]) >= span.start()) {
        all.set(found[at]);
      }
    }
    return all;
  }
}
