package org.intercity.publishers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a table has which column.
 *
 * @param columns by what they hold
 * @param names of the places by language, as in {@code name_ko} or {@code label_zh_hant}
 */
record Header(Map<Column, Integer> columns, Map<String, Integer> names) {

  private static final Map<String, Column> KNOWN = known();
  private static final Pattern NAME =
      Pattern.compile("(?:name|label|itemlabel)_([a-z]{2,3}(?:[_-][a-z0-9]{2,8})*)");

  /** Of a table's header line; an unknown column is passed over. */
  static Header of(List<String> titles) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    Map<String, Integer> names = new LinkedHashMap<>();
    for (int at = 0; at < titles.size(); at++) {
      String title = titles.get(at).strip().replaceFirst("^\\?", "").toLowerCase(Locale.ROOT);
      Column column = KNOWN.get(title);
      Matcher named = NAME.matcher(title);
      if (column != null) {
        columns.putIfAbsent(column, at);
      } else if (named.matches()) {
        names.putIfAbsent(language(named.group(1)), at);
      }
    }
    return new Header(columns, names);
  }

  /** Whose table it is, where the columns tell. */
  Optional<FileKind> kind() {
    boolean named = columns.containsKey(Column.NAME) || !names.isEmpty();
    boolean placed = columns.containsKey(Column.LATITUDE) && columns.containsKey(Column.LONGITUDE);
    if (named && placed && columns.containsKey(Column.FEATURE)) {
      return Optional.of(FileKind.NATURAL_EARTH);
    }
    boolean tells = named || placed || columns.containsKey(Column.POINT);
    return tells && columns.containsKey(Column.WIKIDATA)
        ? Optional.of(FileKind.WIKIDATA)
        : Optional.empty();
  }

  private static String language(String written) {
    // Natural Earth's own word for traditional characters
    return written.equals("zht")
        ? "zh-Hant"
        : Locale.forLanguageTag(written.replace('_', '-')).toLanguageTag();
  }

  private static Map<String, Column> known() {
    Map<String, Column> known = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Header.class.getResourceAsStream("columns.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              row -> {
                Column column = Column.valueOf(row[0].toUpperCase(Locale.ROOT));
                for (String title : row[1].split(" ", -1)) {
                  known.put(title, column);
                }
              });
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return known;
  }
}
