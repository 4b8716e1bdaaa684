package org.intercity.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class JournalWordsTests {

  private static ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle("words.journal", locale, exact());
  }

  private static ResourceBundle.Control exact() {
    return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  }

  @Test
  void everyMessageIsInEveryLanguageAndItsApostrophesAreDoubled() {
    ResourceBundle english = words(Locale.ENGLISH);
    ResourceBundle korean = words(Locale.KOREAN);

    for (String key : english.keySet()) {
      assertThat(korean.getString(key)).as(key).isNotEqualTo(english.getString(key));
      assertThat(english.getString(key).replace("''", "")).as(key).doesNotContain("'");
      assertThat(korean.getString(key).replace("''", "")).as(key).doesNotContain("'");
    }
    assertThat(english.keySet()).hasSameSizeAs(korean.keySet());
  }
}
