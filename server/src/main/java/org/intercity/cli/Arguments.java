package org.intercity.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Kind;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import picocli.CommandLine;

/** How the words of a command line become days, dates, kinds and numbers. */
final class Arguments {

  private static final String LANGUAGE = "--language";

  private Arguments() {}

  /** Has a command and its subcommands refuse what is no such value in the user's words. */
  static void teach(CommandLine line) {
    line.registerConverter(LocalDate.class, Arguments::day);
    line.registerConverter(
        EdtfDate.class,
        text ->
            EdtfDate.find(text).orElseThrow(() -> new UserError("cli.error.date", text.strip())));
    line.registerConverter(
        Kind.class,
        text ->
            Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UserError("cli.error.kind", text)));
    line.registerConverter(Integer.class, text -> Math.toIntExact(number(text)));
    line.registerConverter(int.class, text -> Math.toIntExact(number(text)));
    line.registerConverter(Long.class, Arguments::number);
    line.registerConverter(long.class, Arguments::number);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noSuchDay) {
      throw new UserError("cli.error.day", text);
    }
  }

  /** At most what an int holds: nothing here is counted further. */
  private static long number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      throw new UserError("cli.error.number", text);
    }
  }

  /**
   * The words in the language that the arguments ask for, else the machine's. Looked up before the
   * line is understood, so that what is wrong with it can be said in them.
   */
  static Words words(String... arguments) {
    return Words.in(language(arguments).map(Locale::forLanguageTag).orElseGet(Locale::getDefault));
  }

  /** The language asked for that has no words; most often there is none. */
  static Optional<String> findUnknownLanguage(String... arguments) {
    return language(arguments)
        .filter(
            asked ->
                Words.LANGUAGES.stream()
                    .noneMatch(
                        known ->
                            known
                                .getLanguage()
                                .equals(Locale.forLanguageTag(asked).getLanguage())));
  }

  private static Optional<String> language(String... arguments) {
    for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
      if (arguments[i].startsWith(LANGUAGE + "=")) {
        return Optional.of(arguments[i].substring(LANGUAGE.length() + 1));
      }
      if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) {
        return Optional.of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }
}
