package org.intercity.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two versions of an item side by side, field by field, line by line. */
public record Comparison(List<Field> fields) {

  public Comparison {
    fields = List.copyOf(fields);
  }

  /**
   * A field in both versions.
   *
   * @param label as the reader knows the field
   */
  public record Field(String label, List<Line> before, List<Line> after) {
    public boolean isChanged() {
      return !before.equals(after);
    }
  }

  /**
   * A line of a field.
   *
   * @param only whether the other version does not have it
   */
  public record Line(String text, boolean only) {}

  /** Compares what two versions say, by label. */
  public static Comparison of(Map<String, List<String>> before, Map<String, List<String>> after) {
    Set<String> labels = new LinkedHashSet<>(after.keySet());
    labels.addAll(before.keySet());
    return new Comparison(
        labels.stream()
            .map(
                label ->
                    field(
                        label,
                        before.getOrDefault(label, List.of()),
                        after.getOrDefault(label, List.of())))
            .filter(field -> !field.before().isEmpty() || !field.after().isEmpty())
            .toList());
  }

  private static Field field(String label, List<String> before, List<String> after) {
    return new Field(label, lines(before, after), lines(after, before));
  }

  private static List<Line> lines(List<String> own, List<String> other) {
    return own.stream().map(text -> new Line(text, !other.contains(text))).toList();
  }
}
