package org.intercity.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.intercity.reader.Stated;
import org.intercity.register.Names;
import org.intercity.tables.Table;

/**
 * Finds out what the columns of a table say: by the line near the top that names most of them,
 * then, for those without a name, by what stands in them.
 */
final class Recognising {

  private static final int LOOKED_AT = 15;
  private static final int SAMPLE = 50;
  private static final int EXACT = 3;
  private static final int SHORTEST_LATIN = 4;

  private final Table table;
  private final What what;
  private final Countries countries;

  Recognising(Table table, What what, Countries countries) {
    this.table = table;
    this.what = what;
    this.countries = countries;
  }

  /** A header that names a column, and how well. */
  private record Match(int column, Field field, int score) {}

  /** A line that may name the columns, and how well it does. */
  private record Head(int number, List<Columns.Column> columns, int score) {}

  Columns columns() {
    Head best = new Head(0, Columns.leftOut(table.width()), 0);
    for (Table.Line line : table.lines().stream().limit(LOOKED_AT).toList()) {
      Head head = head(line);
      if (named(head.columns()) > 1 && head.score() > best.score()) {
        best = head;
      }
    }
    return new Columns(best.number(), byValues(best));
  }

  private static long named(List<Columns.Column> columns) {
    return columns.stream().filter(column -> column.field() != null).count();
  }

  private Head head(Table.Line line) {
    List<Match> matches = new ArrayList<>();
    for (int column = 0; column < line.cells().size(); column++) {
      matches.addAll(matches(column, line.cell(column)));
    }
    matches.sort((one, other) -> Integer.compare(other.score(), one.score()));
    List<Columns.Column> columns = Columns.leftOut(table.width());
    Set<Field> taken = EnumSet.noneOf(Field.class);
    int score = 0;
    for (Match match : matches) {
      boolean free = match.field().isMany() || !taken.contains(match.field());
      if (free && columns.get(match.column()).field() == null) {
        columns.set(match.column(), new Columns.Column(match.field(), Columns.How.HEADER));
        taken.add(match.field());
        score += match.score() >= EXACT * 100 ? EXACT : 1;
      }
    }
    return new Head(line.number(), columns, score);
  }

  /** A whole name counts before one that stands in a longer header; of those the longest. */
  private List<Match> matches(int column, String cell) {
    List<Match> matches = new ArrayList<>();
    String bare = cell.replaceAll("[(（\\[].*?[)）\\]]", "");
    String folded = Names.fold(bare.isBlank() ? cell : bare);
    if (folded.isEmpty() || folded.length() > 40) {
      return matches;
    }
    for (Map.Entry<String, String> form : Spellings.of(what.word()).entrySet()) {
      Field field = Field.of(form.getValue());
      if (folded.equals(form.getKey()) || Names.fold(cell).equals(form.getKey())) {
        matches.add(new Match(column, field, EXACT * 100 + form.getKey().length()));
      } else if (isTelling(form.getKey()) && folded.contains(form.getKey())) {
        int score = folded.endsWith(form.getKey()) ? 100 : 50;
        matches.add(new Match(column, field, score + form.getKey().length()));
      }
    }
    return matches;
  }

  private static boolean isTelling(String form) {
    return form.length() >= (form.charAt(0) < 0x250 ? SHORTEST_LATIN : 2);
  }

  private List<Columns.Column> byValues(Head head) {
    List<Columns.Column> columns = new ArrayList<>(head.columns());
    Set<Field> taken = EnumSet.noneOf(Field.class);
    columns.stream().flatMap(each -> Stream.ofNullable(each.field())).forEach(taken::add);
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).field() == null && header(head.number(), column).isBlank()) {
        Optional<Field> field = byValues(column, head.number(), taken);
        if (field.isPresent()) {
          taken.add(field.get());
          columns.set(column, new Columns.Column(field.get(), Columns.How.VALUES));
        }
      }
    }
    return columns;
  }

  private String header(int head, int column) {
    return table.lines().stream()
        .filter(line -> line.number() == head)
        .findFirst()
        .map(line -> line.cell(column))
        .orElse("");
  }

  private Optional<Field> byValues(int column, int head, Set<Field> taken) {
    List<String> values =
        table.lines().stream()
            .filter(line -> line.number() > head)
            .map(line -> line.cell(column).strip())
            .filter(value -> !value.isEmpty())
            .limit(SAMPLE)
            .toList();
    return values.isEmpty()
        ? Optional.empty()
        : what.fields().stream()
            .filter(field -> !taken.contains(field))
            .filter(field -> isMostly(values, test(field)))
            .findFirst();
  }

  private static boolean isMostly(List<String> values, Predicate<String> test) {
    return values.stream().filter(test).count() * 10 >= values.size() * 7L;
  }

  private Predicate<String> test(Field field) {
    DateText dates = new DateText(table.notes().contains(Table.Note.FROM_1904));
    return switch (field) {
      case SIGNED, ENDED, FROM, TO ->
          value ->
              dates.read(value, null) instanceof WrittenDate.Known
                  || dates.read(value, null) instanceof WrittenDate.Either;
      case COUNTRY -> value -> countries.find(value).isPresent();
      case PARTNER, ORGANISATION, PLACE -> countries::isPlace;
      case KIND ->
          value -> Stated.kind(value).isPresent() || Spellings.find("kind", value).isPresent();
      case DIRECTION -> value -> Spellings.find("direction", value).isPresent();
      case STATE -> value -> Spellings.find("state", value).isPresent();
      case MAIL -> value -> value.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
      case PHONE -> value -> value.matches("[+0(][\\d ()./-]{6,24}");
      case PARTY, FIELDS, SIGNATORIES, PURPOSE, HEAD, MEMBERS -> _ -> false;
      case NAME, OTHER_NAME, POST, ADDRESS, NOTE -> _ -> false;
    };
  }
}
