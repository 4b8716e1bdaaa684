package org.intercity.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTests {

  private static final Path FILES = Path.of("src/main/resources/words");

  static List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(FILES)) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[a-z]+\\.properties"))
          .map(name -> name.replace(".properties", ""))
          .sorted()
          .toList();
    }
  }

  private static Properties read(String file, Locale language) {
    String suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language.toLanguageTag();
    Properties messages = new Properties();
    try (InputStream in = Files.newInputStream(FILES.resolve(file + suffix + ".properties"))) {
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return messages;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Set<String> places(String message) {
    MessagePattern pattern = new MessagePattern(message);
    Set<String> places = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        places.add(pattern.getSubstring(part));
      }
    }
    return places;
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyMessageIsThereInEveryLanguageWithTheSamePlaces(String file) {
    Properties english = read(file, Locale.ENGLISH);
    for (Locale language : Words.LANGUAGES) {
      Properties other = read(file, language);
      assertThat(other.stringPropertyNames())
          .as("%s in %s", file, language)
          .isEqualTo(english.stringPropertyNames());
      for (String key : english.stringPropertyNames()) {
        assertThat(places(other.getProperty(key)))
            .as("%s.%s in %s", file, key, language)
            .isEqualTo(places(english.getProperty(key)));
      }
    }
  }

  /**
   * A particle's form hangs on the sound before it, which nobody knows of a name that is filled in:
   * neither both forms at once nor a guess.
   */
  @ParameterizedTest
  @MethodSource("files")
  void noKoreanParticleHangsOnWhatIsFilledIn(String file) {
    Properties korean = read(file, Locale.KOREAN);
    for (String key : korean.stringPropertyNames()) {
      assertThat(korean.getProperty(key))
          .as("%s.%s", file, key)
          .doesNotContainPattern("\\((으|이|가|을|를|은|는|와|과|이라|라)\\)")
          .doesNotContainPattern("}[”’'\"]*(이|가|을|를|은|는|와|과|으로|로|이라는|라는)(\\s|$)");
    }
  }

  /** Chinese sets its own commas and colons, a whole character wide. */
  @ParameterizedTest
  @MethodSource("files")
  void noLatinPunctuationFollowsAChineseCharacter(String file) {
    Properties chinese = read(file, Locale.CHINESE);
    for (String key : chinese.stringPropertyNames()) {
      assertThat(chinese.getProperty(key))
          .as("%s.%s", file, key)
          .doesNotContainPattern("\\p{IsHan}[,;:?!(]");
    }
  }

  @Test
  void aKeyWithoutAMessageIsNotFound() {
    assertThat(Words.in(Locale.KOREAN).find("desk.no.such.key")).isEmpty();
    assertThat(Words.in(Locale.KOREAN).find("nothing")).isEmpty();
  }

  @Test
  void pagesAskSpringForTheSameWords() {
    WordsMessageSource source = new WordsMessageSource();
    assertThat(source.getMessage("desk.entry", new Object[] {7}, Locale.KOREAN)).isEqualTo("등재 7");
    assertThat(source.getMessage("desk.none", null, "otherwise", Locale.FRENCH))
        .isEqualTo("otherwise");
  }
}
