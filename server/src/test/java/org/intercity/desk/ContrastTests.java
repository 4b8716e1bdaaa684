package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContrastTests {

  private static final Pattern COLOUR =
      Pattern.compile("--([\\w-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");
  private static final List<String> LETTERS =
      List.of(
          "ink",
          "ink-soft",
          "accent",
          "wrong",
          "good",
          "doubt",
          "sister",
          "friendship",
          "mou",
          "other");
  private static final List<String> PAPERS = List.of("page", "surface", "raised");

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double luminance = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      luminance +=
          weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return luminance;
  }

  @Test
  void allLettersCanBeReadOnAllPapersByDayAndByNight() throws IOException {
    String css = Files.readString(Path.of("src/main/resources/static/look/tokens.css"));
    Map<String, MatchResult> colours = new HashMap<>();
    COLOUR.matcher(css).results().forEach(found -> colours.put(found.group(1), found));
    for (int theme = 2; theme <= 3; theme++) {
      for (String letter : LETTERS) {
        for (String paper : PAPERS) {
          assertThat(contrast(colours.get(letter).group(theme), colours.get(paper).group(theme)))
              .as("%s on %s, %s", letter, paper, theme == 2 ? "light" : "dark")
              .isGreaterThanOrEqualTo(4.5);
        }
      }
      assertThat(
              contrast(colours.get("accent-ink").group(theme), colours.get("accent").group(theme)))
          .isGreaterThanOrEqualTo(4.5);
      for (String wash : List.of("wrong", "good", "doubt")) {
        assertThat(
                contrast(colours.get(wash).group(theme), colours.get(wash + "-wash").group(theme)))
            .as("%s on its wash", wash)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }
}
