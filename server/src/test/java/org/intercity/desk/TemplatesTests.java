package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intercity.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path WORDS = Path.of("src/main/resources/words");

  /** A key, whole or with a part that is filled in: {@code #{|register.kind.${kind}|}}. */
  private static final Pattern KEY = Pattern.compile("#\\{\\|?([A-Za-z][\\w.]*)(\\$\\{)?");

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean hasKeyBeginningWith(String prefix) {
    int dot = prefix.indexOf('.');
    Properties messages = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Files.newInputStream(WORDS.resolve(prefix.substring(0, dot) + ".properties")),
            StandardCharsets.UTF_8)) {
      messages.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return messages.stringPropertyNames().stream()
        .anyMatch(key -> key.startsWith(prefix.substring(dot + 1)));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyKeyHasAMessage(Path template) {
    for (MatchResult use : KEY.matcher(read(template)).results().toList()) {
      String key = use.group(1);
      if (use.group(2) == null) {
        assertThat(Words.in(Locale.ENGLISH).find(key)).as("%s: %s", template, key).isPresent();
      } else {
        assertThat(hasKeyBeginningWith(key)).as("%s: %s…", template, key).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noTextStandsInATemplate(Path template) {
    List<String> texts = new ArrayList<>();
    for (Element element : Jsoup.parse(read(template)).getAllElements()) {
      for (TextNode text : element.textNodes()) {
        if (text.text().codePoints().anyMatch(Character::isLetter)) {
          texts.add(text.text());
        }
      }
      for (String shown : List.of("title", "alt", "placeholder", "aria-label")) {
        if (element.hasAttr(shown)) {
          texts.add(shown + "=" + element.attr(shown));
        }
      }
    }
    assertThat(texts).as(template.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothingIsInline(Path template) {
    assertThat(read(template))
        .as("the content policy forbids inline styles and scripts")
        .doesNotContainPattern("\\sstyle=|th:style|<style|\\son[a-z]+=|th:on|<script(?![^>]*src=)");
  }

  @Test
  void thereAreTemplates() throws IOException {
    assertThat(templates()).hasSizeGreaterThan(15);
  }
}
