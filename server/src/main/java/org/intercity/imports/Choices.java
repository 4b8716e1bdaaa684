package org.intercity.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a list that waits.
 *
 * @param encoding as the user knows it; null where it was recognised
 * @param columns the words of its columns; empty while they are as recognised
 * @param head the line that names the columns; null while it is as recognised
 * @param places ids of places by spelling; empty for what is no place
 * @param rows decisions by the numbers of lines
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Choices(
    @Nullable String sheet,
    @Nullable String encoding,
    List<String> columns,
    @Nullable Integer head,
    @Nullable DateOrder order,
    Map<String, String> places,
    Map<Integer, String> rows) {

  static final Choices NONE = new Choices(null, null, List.of(), null, null, Map.of(), Map.of());

  public Choices {
    columns = columns == null ? List.of() : List.copyOf(columns);
    places = places == null ? Map.of() : new TreeMap<>(places);
    rows = rows == null ? Map.of() : new TreeMap<>(rows);
  }

  /** With the table read in another way; what was decided on rows of another sheet is gone. */
  public Choices reading(
      @Nullable String newSheet,
      @Nullable String newEncoding,
      List<String> newColumns,
      @Nullable Integer newHead,
      @Nullable DateOrder newOrder) {
    return new Choices(
        newSheet,
        newEncoding,
        newColumns,
        newHead,
        newOrder,
        places,
        java.util.Objects.equals(sheet, newSheet) ? rows : Map.of());
  }

  /** With more decisions; an empty one takes a row's back. */
  public Choices deciding(Map<String, String> morePlaces, Map<Integer, String> moreRows) {
    Map<String, String> newPlaces = new TreeMap<>(places);
    newPlaces.putAll(morePlaces);
    Map<Integer, String> newRows = new TreeMap<>(rows);
    moreRows.forEach(
        (line, decision) -> {
          if (decision.isEmpty()) {
            newRows.remove(line);
          } else {
            newRows.put(line, decision);
          }
        });
    return new Choices(sheet, encoding, columns, head, order, newPlaces, newRows);
  }
}
