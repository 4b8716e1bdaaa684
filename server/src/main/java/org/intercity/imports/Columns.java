package org.intercity.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a list say.
 *
 * @param head the number of the line that names them; 0 where none does
 */
public record Columns(int head, List<Column> all) {

  public Columns {
    all = List.copyOf(all);
  }

  /**
   * What one column says.
   *
   * @param field null where it is left out
   */
  public record Column(@Nullable Field field, How how) {
    static final Column LEFT_OUT = new Column(null, How.NOT);
  }

  /** How it is known what a column says. */
  public enum How {
    HEADER,
    VALUES,
    CHOSEN,
    NOT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static List<Column> leftOut(int width) {
    return new ArrayList<>(Collections.nCopies(width, Column.LEFT_OUT));
  }

  /** The columns that say something. */
  public List<Integer> of(Field field) {
    return IntStream.range(0, all.size())
        .filter(column -> all.get(column).field() == field)
        .boxed()
        .toList();
  }

  public boolean has(Field field) {
    return !of(field).isEmpty();
  }

  /**
   * The same as a user put it right.
   *
   * @param words a field's word for each column; empty where it is left out
   */
  public Columns chosen(int newHead, List<String> words, What what) {
    List<Column> chosen = leftOut(all.size());
    for (int i = 0; i < Math.min(words.size(), all.size()); i++) {
      Optional<Field> field = Field.find(words.get(i)).filter(what.fields()::contains);
      Field held = all.get(i).field();
      chosen.set(
          i,
          field.orElse(null) == held
              ? all.get(i)
              : new Column(field.orElse(null), field.isPresent() ? How.CHOSEN : How.NOT));
    }
    return new Columns(newHead, chosen);
  }

  /** The field's words, column by column; empty where one is left out. */
  public List<String> words() {
    return all.stream().map(column -> column.field() == null ? "" : column.field().word()).toList();
  }
}
