package org.intercity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class DocumentedTests {

  private static final Path ROOT = Path.of("..");
  private static final List<String> STANDARD = List.of("--help", "--version");

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<CommandLine> withSubcommands(CommandLine line) {
    return Stream.concat(
        Stream.of(line),
        line.getSubcommands().values().stream()
            .distinct()
            .flatMap(DocumentedTests::withSubcommands));
  }

  @Test
  void everyCommandAndItsOptionsAreDocumented() {
    String commands = read(ROOT.resolve("docs/commands.md"));
    List<String> missing = new ArrayList<>();
    withSubcommands(Main.line())
        .filter(line -> line.getParent() != null)
        .filter(line -> !line.getCommandSpec().usageMessage().hidden())
        .forEach(
            line -> {
              String name = line.getCommandSpec().qualifiedName();
              if (!commands.contains("# " + name)) {
                missing.add(name);
              }
              for (OptionSpec option : line.getCommandSpec().options()) {
                if (!STANDARD.contains(option.longestName())
                    && !commands.contains("`" + option.longestName())) {
                  missing.add(name + " " + option.longestName());
                }
              }
            });
    assertThat(missing).isEmpty();
  }

  @Test
  void everyCommandExplainsItselfInEveryLanguage() {
    for (String language : List.of("en", "ko", "zh", "ja")) {
      Locale.setDefault(Locale.forLanguageTag(language));
      List<String> silent =
          withSubcommands(Main.line())
              .flatMap(
                  line ->
                      line.getCommandSpec().options().stream()
                          .filter(option -> Arrays.asList(option.description()).isEmpty())
                          .map(
                              option ->
                                  line.getCommandSpec().qualifiedName()
                                      + " "
                                      + option.longestName()))
              .toList();
      assertThat(silent).as(language).isEmpty();
    }
    Locale.setDefault(Locale.ENGLISH);
  }

  @Test
  void everySettingIsDocumented() throws IOException {
    TreeSet<String> used = new TreeSet<>(variables(read(ROOT.resolve("intercity"))));
    used.addAll(variables(read(ROOT.resolve(".ci/run"))));
    used.addAll(variables(read(ROOT.resolve("bench/first.sh"))));
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      files
          .filter(file -> file.toString().matches(".*\\.(java|properties)"))
          .forEach(file -> used.addAll(variables(read(file))));
    }
    String settings = read(ROOT.resolve("docs/settings.md"));
    assertThat(used).isNotEmpty().allSatisfy(name -> assertThat(settings).contains("`" + name));
  }

  private static List<String> variables(String text) {
    return Pattern.compile("\\bINTERCITY_[A-Z_]+[A-Z]")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
