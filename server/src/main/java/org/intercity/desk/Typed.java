package org.intercity.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of a form that has rows, as typed: {@code p2.name} is the name in the second row of
 * people. What was typed is kept, right or wrong.
 */
public record Typed(Map<String, List<String>> fields) {

  private static final Pattern IN_ROW = Pattern.compile("([a-z])([1-9]\\d{0,2})\\.(\\w+)");

  /** What is chosen, not typed: a row of which nothing else is filled in is empty. */
  private static final List<String> CHOSEN = List.of("way", "currency", "who", "written");

  public Typed {
    fields = Map.copyOf(fields);
  }

  /** Fields sent by a browser. */
  public static Typed sent(Map<String, List<String>> parameters) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    parameters.forEach((name, values) -> fields.put(name, List.copyOf(values)));
    return new Typed(fields);
  }

  /** What was typed into a field; empty where nothing was. */
  public String of(String field) {
    return all(field).stream().findFirst().orElse("");
  }

  public List<String> all(String field) {
    return fields.getOrDefault(field, List.of());
  }

  public boolean has(String field, String value) {
    return all(field).contains(value);
  }

  /** The rows of a part, in their order: {@code p1}, {@code p2}. */
  public List<String> rows(String part) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String field : fields.keySet()) {
      Matcher name = IN_ROW.matcher(field);
      if (name.matches() && name.group(1).equals(part)) {
        numbers.add(Integer.parseInt(name.group(2)));
      }
    }
    return numbers.stream().map(number -> part + number).toList();
  }

  /** The rows of a part in which something stands. */
  public List<String> filled(String part) {
    return rows(part).stream().filter(row -> !isEmpty(row)).toList();
  }

  public boolean isEmpty(String row) {
    return fields.entrySet().stream()
        .filter(field -> field.getKey().startsWith(row + "."))
        .filter(field -> !CHOSEN.contains(field.getKey().substring(row.length() + 1)))
        .allMatch(field -> field.getValue().stream().allMatch(String::isBlank));
  }

  /** With one more, empty, row at the end of each of these parts, unless one is there. */
  public Typed withRoom(List<String> parts) {
    Map<String, List<String>> more = new LinkedHashMap<>(fields);
    for (String part : parts) {
      List<String> rows = rows(part);
      if (rows.isEmpty() || !isEmpty(rows.getLast())) {
        int last = rows.isEmpty() ? 0 : Integer.parseInt(rows.getLast().substring(1));
        more.put(part + (last + 1) + ".name", List.of(""));
      }
    }
    return new Typed(more);
  }

  /** Writes fields one by one. */
  public static final class Writing {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    public Writing put(String field, Object value) {
      fields.computeIfAbsent(field, _ -> new ArrayList<>()).add(value.toString());
      return this;
    }

    public Writing lines(String field, List<String> lines) {
      return put(field, String.join("\n", lines));
    }

    public Typed typed() {
      return new Typed(fields);
    }
  }
}
