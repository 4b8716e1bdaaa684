package org.intercity.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.intercity.words.Words;
import org.junit.jupiter.api.Test;

class RuleSetsTests {

  @Test
  void everyPackagedRuleSpeaksFourLanguages() {
    String[] languages = Words.LANGUAGES.stream().map(Locale::getLanguage).toArray(String[]::new);
    for (RuleSet set : RuleSets.all()) {
      assertThat(set.named()).containsOnlyKeys(languages);
      for (Rule rule : set.rules()) {
        assertThat(rule.says()).as(rule.id()).containsOnlyKeys(languages);
        if (rule.source() instanceof RuleSource.Law law) {
          assertThat(law.named()).as(rule.id()).containsOnlyKeys(languages);
        }
      }
    }
  }

  @Test
  void noTwoRulesShareAnId() {
    assertThat(RuleSets.all().stream().flatMap(set -> set.rules().stream()).map(Rule::id))
        .doesNotHaveDuplicates()
        .contains(
            "trip-plan-council",
            "trip-report",
            "gift-report",
            "mou-review",
            "council-consent",
            "anniversary");
  }

  @Test
  void everyKeyOfARuleFileIsDocumented() throws IOException {
    String manual = Files.readString(Path.of("..", "docs", "duties.md"));
    assertThat(manual)
        .contains("`id`", "`named`", "`rules`", "`on`", "`days`", "`source`", "`says`")
        .contains("`trigger`", "`binds`", "`until`", "`atLeast`", "`kinds`", "`kind`", "`years`")
        .contains("`visit_departs`", "`visit_returns`", "`gift_received`", "`tie_signed`")
        .contains("`tie_yearly`", "`anniversary`", "`without_consent`", "`law`", "`practice`")
        .contains("`title`", "`what`", "`amount`", "`currency`", "`by`");
  }
}
