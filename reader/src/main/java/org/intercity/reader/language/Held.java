package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Marks;
import org.intercity.reader.text.Shape;
import org.intercity.reader.text.Span;

/**
 * What a stretch of a text holds: the strings that patterns need, the rules which these leave to be
 * tried there, and the shapes in which it was seen. For one thread.
 */
final class Held {

  private final ReadText text;
  private final Span span;
  private final BitSet strings;

  /** The choices of which it holds a string. */
  private final BitSet met;

  private final int[][] rules;
  private final List<Shape> shapes = new ArrayList<>();

  /** The marks asked for last, and their types here as bits. */
  private Marks last = Marks.NONE;

  private int types;

  Held(ReadText text, Span span) {
    this.text = text;
    this.span = span;
    strings = text.strings(span);
    met = text.choices(strings);
    rules = new int[text.groups()][];
  }

  /** The numbers of its strings. */
  BitSet strings() {
    return strings;
  }

  /** Shows where in the text a string begins within it. */
  void each(int string, IntConsumer visitor) {
    text.each(string, span, visitor);
  }

  /** The rules whose strings are there, whatever marks they want beside them. */
  int[] rulesOf(RuleIndex index) {
    int[] known = rules[index.number()];
    if (known == null) {
      known = index.possible(met);
      rules[index.number()] = known;
    }
    return known;
  }

  /** The types of the marks that begin in it, as bits. */
  @SuppressWarnings("ReferenceEquality") // whether they are the very marks asked for last
  int types(Marks marks) {
    if (marks != last) {
      last = marks;
      types = marks.types(span);
    }
    return types;
  }

  /** The stretch with marks of some types, as bits, each one character. */
  Shape shape(Marks marks, int types) {
    List<Mark> chosen = Shape.chosen(span, marks, types);
    for (int i = shapes.size() - 1; i >= 0; i--) {
      if (shapes.get(i).hasMarks(chosen)) {
        return shapes.get(i);
      }
    }
    Shape shape = Shape.of(text.seen(), span, chosen);
    shapes.add(shape);
    return shape;
  }
}
