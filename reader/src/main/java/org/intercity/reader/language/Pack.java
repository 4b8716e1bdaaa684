package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.intercity.gazetteer.Level;
import org.intercity.reader.text.Lettering;
import org.intercity.reader.text.Type;

/**
 * All that the reader knows of a language, read from the folder {@code packs/<language>}: {@code
 * terms.tsv} (type, value, forms) and {@code patterns.tsv} (name, value, regular expression).
 *
 * <p>A pattern may say {@code <place>} for a mark of that type and {@code {name}} for what a {@code
 * define} line gave that name. A {@code setting} line holds a plain value.
 */
public final class Pack {

  /** So many letters tell a text's script, where so many of them are traditional. */
  private static final int TELLING = 2_000;

  private static final int TRADITIONAL = 10;

  private static final Map<String, Pack> LOADED = new ConcurrentHashMap<>();
  private static final Pattern MARK = Pattern.compile("(?<!\\(\\?)<([a-z]+)>");
  private static final Pattern DEFINED = Pattern.compile("\\{([a-z]+)}");

  private final String language;
  private final Lettering lettering;
  private final Lexicon lexicon;
  private final Fragments fragments = new Fragments();
  private final Map<String, Rules> rules = new HashMap<>();
  private final Map<String, String> settings = new HashMap<>();
  private final Map<String, Pattern> expressions = new ConcurrentHashMap<>();
  private final Calendar calendar;
  private final Numerals numerals;

  private Pack(String language) {
    this.language = language;
    List<PackFile.Row> patterns = PackFile.rows(path(language, "patterns.tsv"), 3);
    patterns.stream()
        .filter(row -> row.get(0).equals("setting"))
        .forEach(row -> settings.put(row.get(1), row.get(2)));
    lettering =
        setting("letters").filter("simplified"::equals).isPresent()
            ? Lettering.simplified()
            : Lettering.PLAIN;
    lexicon = new Lexicon(lettering);
    for (PackFile.Row row : PackFile.rows(path(language, "terms.tsv"), 3)) {
      lexicon.add(Type.of(row.get(0)), row.get(1), row.get(2));
    }
    compile(patterns);
    calendar = Calendar.of(setting("months").orElse(""), setting("weekdays").orElse(""));
    numerals = Numerals.of(setting("units").orElse(""));
  }

  /** The pack of a language, empty where there is none. */
  public static Optional<Pack> find(String language) {
    Pack loaded = LOADED.get(language);
    if (loaded != null) {
      return Optional.of(loaded);
    }
    return language.matches("[a-z]{2,3}") && PackFile.exists(path(language, "patterns.tsv"))
        ? Optional.of(LOADED.computeIfAbsent(language, Pack::new))
        : Optional.empty();
  }

  public String language() {
    return language;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** A text made ready for the rules. */
  public ReadText over(String text) {
    return new ReadText(text, lettering, fragments);
  }

  /** The patterns of that name; none where the language needs none. */
  public Rules rules(String name) {
    return rules.getOrDefault(name, Rules.NONE);
  }

  /** The expression of a setting, or the usual one where the pack has none. */
  public Pattern pattern(String setting, String usual) {
    return expressions.computeIfAbsent(
        setting, name -> Pattern.compile(setting(name).orElse(usual)));
  }

  /** What the language's date forms mean. */
  public Calendar calendar() {
    return calendar;
  }

  /** What the language's numbers are. */
  public Numerals numerals() {
    return numerals;
  }

  public Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /**
   * The country that the language is at home in; where the text is in traditional characters, the
   * one where those are in use.
   */
  public Optional<String> home(String text) {
    boolean traditional =
        setting("hometraditional").isPresent()
            && text.chars()
                    .limit(TELLING)
                    .filter(c -> lettering.see((char) c) != c && c > 0x3000 && c < 0xFF00)
                    .count()
                > TRADITIONAL;
    return setting(traditional ? "hometraditional" : "home");
  }

  /** The level of place that a title is of, where the language has one for each: 町長, of a town. */
  public Optional<Level> level(String title) {
    return setting("titles").stream()
        .flatMap(Pattern.compile(" ")::splitAsStream)
        .map(pair -> pair.split(":", 2))
        .filter(pair -> title.strip().equals(pair[0]))
        .map(pair -> Level.of(pair[1]))
        .findFirst();
  }

  /**
   * A name without the level word that its language leaves out when it comes again: グラーツ for グラーツ市;
   * empty where none ends it, or too little would be left.
   */
  public Optional<String> bare(String name) {
    int stem = name.length() - 1;
    boolean enough = stem >= (stem > 0 && Character.isIdeographic(name.charAt(0)) ? 2 : 3);
    return setting("bare")
        .filter(levels -> enough && levels.indexOf(name.charAt(stem)) >= 0)
        .map(levels -> name.substring(0, stem));
  }

  private static String path(String language, String file) {
    return "/org/intercity/reader/packs/" + language + "/" + file;
  }

  private void compile(List<PackFile.Row> patterns) {
    Map<String, List<Rule>> byName = new LinkedHashMap<>();
    Map<String, String> defined = new HashMap<>();
    for (PackFile.Row row : patterns) {
      switch (row.get(0)) {
        case "define" -> defined.put(row.get(1), fill(row, row.get(2), defined));
        case "setting" -> {}
        case String name ->
            byName.computeIfAbsent(name, none -> new ArrayList<>()).add(rule(row, defined));
      }
    }
    byName.forEach((name, list) -> rules.put(name, new Rules(list, fragments)));
    fragments.seal();
  }

  private static Rule rule(PackFile.Row row, Map<String, String> defined) {
    String regex = fill(row, row.get(2), defined);
    Set<Type> types = EnumSet.noneOf(Type.class);
    String symbols =
        MARK.matcher(regex)
            .replaceAll(
                mark -> {
                  Type type = Type.of(mark.group(1));
                  types.add(type);
                  return String.valueOf(type.symbol());
                });
    try {
      return new Rule(row.get(1), Pattern.compile(symbols), types);
    } catch (PatternSyntaxException broken) {
      throw new IllegalStateException(row.broken("no pattern").getMessage(), broken);
    }
  }

  private static String fill(PackFile.Row row, String regex, Map<String, String> defined) {
    return DEFINED
        .matcher(regex)
        .replaceAll(
            use -> {
              String part = defined.get(use.group(1));
              if (part == null) {
                throw row.broken("{" + use.group(1) + "} is not defined above");
              }
              return Matcher.quoteReplacement(part);
            });
  }
}
