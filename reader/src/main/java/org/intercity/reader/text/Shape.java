package org.intercity.reader.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence in which every mark of chosen types is one character that stands for its type, so that
 * a language pack can write "{@code between <place> and <place>}" as a pattern.
 */
public final class Shape {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final Mark[] marks;

  private Shape(String text, int[] starts, int[] ends, Mark[] marks) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.marks = marks;
  }

  /** The shape of a stretch; of overlapping marks the longest stays. */
  public static Shape of(
      String text, Stretch stretch, Marks all, Set<Type> types, Lettering lettering) {
    List<Mark> chosen = chosen(stretch, all, types);
    int length = stretch.length() + 1;
    StringBuilder shape = new StringBuilder(length);
    int[] starts = new int[length];
    int[] ends = new int[length];
    Mark[] marks = new Mark[length];
    int at = stretch.start();
    int next = 0;
    while (at < stretch.end()) {
      int here = shape.length();
      starts[here] = at;
      if (next < chosen.size() && chosen.get(next).start() == at) {
        Mark mark = chosen.get(next++);
        marks[here] = mark;
        shape.append(mark.type().symbol());
        at = mark.end();
      } else {
        char c = text.charAt(at);
        shape.append(Type.isSymbol(c) ? ' ' : lettering.see(c));
        at++;
      }
      ends[here] = at;
    }
    starts[shape.length()] = at;
    return new Shape(shape.toString(), starts, ends, marks);
  }

  /** In order; of overlapping ones the longest. */
  private static List<Mark> chosen(Stretch stretch, Marks all, Set<Type> types) {
    if (types.isEmpty()) {
      return List.of();
    }
    List<Mark> chosen = new ArrayList<>();
    for (Mark mark : all.within(stretch)) {
      if (types.contains(mark.type()) && mark.end() <= stretch.end()) {
        chosen.add(mark);
      }
    }
    boolean apart = true;
    for (int i = 1; i < chosen.size(); i++) {
      apart &= chosen.get(i - 1).end() <= chosen.get(i).start();
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

  public String text() {
    return text;
  }

  /** The stretch of the article between two indexes of the shape. */
  public Span span(int from, int to) {
    return to <= from ? new Span(starts[from], starts[from]) : new Span(starts[from], ends[to - 1]);
  }

  /** The first mark of a sort between two indexes of the shape. */
  public <M extends Mark> Optional<M> mark(Class<M> sort, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sort.isInstance(marks[at])) {
        return Optional.of(sort.cast(marks[at]));
      }
    }
    return Optional.empty();
  }
}
