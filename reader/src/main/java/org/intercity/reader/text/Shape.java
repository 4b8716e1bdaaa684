package org.intercity.reader.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * A sentence in which every mark of chosen types is one character that stands for its type, so that
 * a language pack can write "{@code between <place> and <place>}" as a pattern.
 */
public final class Shape {

  private final String text;
  private final Span stretch;
  private final List<Mark> marks;

  /** Where each mark's character stands. */
  private final int[] places;

  private Shape(String text, Span stretch, List<Mark> marks, int[] places) {
    this.text = text;
    this.stretch = stretch;
    this.marks = marks;
    this.places = places;
  }

  /** A text in which no character looks as if it stood for a mark, as long as before. */
  public static String withoutSymbols(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Type.isSymbol(text.charAt(at))) {
        return withoutSymbolsFrom(text, at);
      }
    }
    return text;
  }

  private static String withoutSymbolsFrom(String text, int first) {
    char[] letters = text.toCharArray();
    for (int at = first; at < letters.length; at++) {
      letters[at] = Type.isSymbol(letters[at]) ? ' ' : letters[at];
    }
    return new String(letters);
  }

  /**
   * The shape of a stretch.
   *
   * @param text as patterns see it, {@link #withoutSymbols}
   * @param chosen marks of the stretch that do not overlap, in order
   */
  public static Shape of(String text, Span stretch, List<Mark> chosen) {
    if (chosen.isEmpty()) {
      String plain = text.substring(stretch.start(), stretch.end());
      return new Shape(plain, stretch, chosen, new int[0]);
    }
    StringBuilder shape = new StringBuilder(stretch.length());
    int[] places = new int[chosen.size()];
    int at = stretch.start();
    for (int i = 0; i < places.length; i++) {
      Mark mark = chosen.get(i);
      shape.append(text, at, mark.start());
      places[i] = shape.length();
      shape.append(mark.type().symbol());
      at = mark.end();
    }
    shape.append(text, at, stretch.end());
    return new Shape(shape.toString(), stretch, chosen, places);
  }

  /**
   * The marks that make the shape of a stretch, in order; of overlapping ones the longest stays.
   *
   * @param types as {@link Type#bit bits}
   */
  public static List<Mark> chosen(Stretch stretch, Marks all, int types) {
    if (types == 0) {
      return List.of();
    }
    List<Mark> chosen = new ArrayList<>();
    boolean apart = true;
    for (Mark mark : all.within(stretch)) {
      if ((types & mark.type().bit()) != 0 && mark.end() <= stretch.end()) {
        apart &= chosen.isEmpty() || chosen.getLast().end() <= mark.start();
        chosen.add(mark);
      }
    }
    if (apart) {
      return chosen;
    }
    List<Mark> kept = new ArrayList<>(chosen.size());
    chosen.sort(Comparator.comparingInt(Mark::length).reversed());
    for (Mark mark : chosen) {
      if (kept.stream().noneMatch(mark::overlaps)) {
        kept.add(mark);
      }
    }
    kept.sort(Comparator.comparingInt(Mark::start));
    return kept;
  }

  /** Whether it was made with these very marks. */
  public boolean hasMarks(List<Mark> others) {
    if (others.size() != marks.size()) {
      return false;
    }
    for (int i = 0; i < others.size(); i++) {
      if (!marks.get(i).equals(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** The stretch of the article between two indexes of the shape. */
  public Span span(int from, int to) {
    return to <= from ? new Span(at(from), at(from)) : new Span(at(from), at(to));
  }

  /** Where in the article the character at an index of the shape begins. */
  private int at(int index) {
    int mark = marksBefore(index);
    return mark == 0
        ? stretch.start() + index
        : marks.get(mark - 1).end() + index - places[mark - 1] - 1;
  }

  private int marksBefore(int index) {
    int mark = 0;
    while (mark < places.length && places[mark] < index) {
      mark++;
    }
    return mark;
  }

  /** The index in the shape of a place in the article; within a mark that of the mark. */
  public int indexOf(int place) {
    int mark = places.length;
    while (mark > 0 && marks.get(mark - 1).start() > place) {
      mark--;
    }
    return mark == 0
        ? place - stretch.start()
        : places[mark - 1] + Math.max(0, place - marks.get(mark - 1).end() + 1);
  }

  /** Shows where marks of a type stand. */
  public void eachOf(Type type, IntConsumer visitor) {
    for (int i = 0; i < places.length; i++) {
      if (marks.get(i).type() == type) {
        visitor.accept(places[i]);
      }
    }
  }

  /** The first mark of a sort between two indexes of the shape. */
  public <M extends Mark> Optional<M> mark(Class<M> sort, int from, int to) {
    for (int i = 0; i < places.length && places[i] < to; i++) {
      if (places[i] >= from && sort.isInstance(marks.get(i))) {
        return Optional.of(sort.cast(marks.get(i)));
      }
    }
    return Optional.empty();
  }
}
