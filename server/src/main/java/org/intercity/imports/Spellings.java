package org.intercity.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.register.Names;

/**
 * How lists write things, language by language: data files of a key and its forms, as {@code
 * ties.partner} for the headers of that column and {@code kind.sister} for cells that say so.
 */
final class Spellings {

  private static final List<String> LANGUAGES = List.of("en", "ko", "zh", "ja");
  private static final Spellings ALL = new Spellings();

  /** By the key's first part: the folded form, and the key's other part. */
  private final Map<String, Map<String, String>> groups = new LinkedHashMap<>();

  private Spellings() {
    LANGUAGES.forEach(this::load);
  }

  private void load(String language) {
    String path = "/org/intercity/imports/" + language + ".tsv";
    try (InputStream file = Spellings.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException(path + " is missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      for (String line : lines.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          add(line.split("\t", 2));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void add(String[] line) {
    String[] key = line[0].split("\\.", 2);
    Map<String, String> group = groups.computeIfAbsent(key[0], _ -> new LinkedHashMap<>());
    for (String form : line[1].split(";", -1)) {
      group.putIfAbsent(Names.fold(form), key[1]);
    }
  }

  /** All forms of a group, folded, with what they mean. */
  static Map<String, String> of(String group) {
    return ALL.groups.getOrDefault(group, Map.of());
  }

  /** What a text means that is one of a group's forms. */
  static Optional<String> find(String group, String text) {
    return Optional.ofNullable(of(group).get(Names.fold(text)));
  }

  /** What the longest form of a group means that stands in a text. */
  static Optional<String> within(String group, String text) {
    String folded = Names.fold(text);
    List<Map.Entry<String, String>> found = new ArrayList<>();
    of(group).entrySet().stream()
        .filter(form -> folded.contains(form.getKey()))
        .forEach(found::add);
    return found.stream()
        .max((one, other) -> Integer.compare(one.getKey().length(), other.getKey().length()))
        .map(Map.Entry::getValue);
  }
}
