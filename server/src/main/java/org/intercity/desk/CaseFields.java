package org.intercity.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of a correction as typed, by name: {@code a1.kind} is the kind of the first agreement,
 * {@code a1.p2.name} its second party's name. What was typed is kept, right or wrong.
 */
record CaseFields(Map<String, List<String>> typed) {

  private static final Pattern NAME =
      Pattern.compile("([aetvmc])([1-9]\\d?)\\.(?:p([1-9])\\.)?\\w+");
  private static final int MOST_PARTIES = 9;
  private static final int FEWEST_ROWS = 2;

  /** Parts of a case, by the letters of their signs. */
  static final List<String> PARTS = List.of("a", "e", "t", "v", "m", "c");

  CaseFields {
    typed = Map.copyOf(typed);
  }

  /** What was typed into a field; empty where nothing was. */
  public String of(String field) {
    return all(field).stream().findFirst().orElse("");
  }

  public List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  public boolean has(String field, String value) {
    return all(field).contains(value);
  }

  /** The blocks of a part, in their order: {@code a1}, {@code a2}. */
  public List<String> blocks(String part) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String field : typed.keySet()) {
      Matcher name = NAME.matcher(field);
      if (name.matches() && name.group(1).equals(part)) {
        numbers.add(Integer.parseInt(name.group(2)));
      }
    }
    return numbers.stream().map(number -> part + number).toList();
  }

  /** The rows of a block's parties, one empty one among them: {@code a1.p1}. */
  public List<String> parties(String block) {
    int last = FEWEST_ROWS;
    for (int row = 1; row <= MOST_PARTIES; row++) {
      if (!isEmpty(block + ".p" + row)) {
        last = row;
      }
    }
    List<String> rows = new ArrayList<>();
    for (int row = 1; row <= Math.min(last + 1, MOST_PARTIES); row++) {
      rows.add(block + ".p" + row);
    }
    return rows;
  }

  /** Whether nothing was typed into a block or row: what is chosen from a list is not typed. */
  public boolean isEmpty(String block) {
    return typed.entrySet().stream()
        .filter(field -> field.getKey().startsWith(block + "."))
        .filter(field -> !field.getKey().matches(".*\\.(kind|status|level|drop)"))
        .allMatch(field -> field.getValue().stream().allMatch(String::isBlank));
  }

  /** Whether an officer wants a block left out. */
  public boolean isDropped(String block) {
    return !of(block + ".drop").isEmpty();
  }

  /** With one more, empty, block in a part. */
  CaseFields withOneMore(String part) {
    List<String> blocks = blocks(part);
    int last = blocks.isEmpty() ? 0 : Integer.parseInt(blocks.getLast().substring(1));
    Map<String, List<String>> more = new LinkedHashMap<>(typed);
    more.put(part + (last + 1) + (part.matches("[vmc]") ? ".name" : ".evidence"), List.of(""));
    return new CaseFields(more);
  }

  /** With an empty block at the end of every part, for what was missed. */
  CaseFields withRoom() {
    CaseFields room = this;
    for (String part : PARTS) {
      room = room.withOneMore(part);
    }
    return room;
  }

  /** Fields sent by a browser. */
  static CaseFields sent(Map<String, List<String>> parameters) {
    Map<String, List<String>> typed = new TreeMap<>();
    parameters.forEach(
        (name, values) -> {
          if (NAME.matcher(name).matches() || name.equals("hard")) {
            typed.put(name, List.copyOf(values));
          }
        });
    return new CaseFields(typed);
  }
}
