package org.intercity.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.reader.text.Lettering;
import org.intercity.reader.text.Marks;
import org.intercity.reader.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules are tried in few places only; they must match as if they had been tried in all. */
class PatternStartTests {

  private static final String TEXT =
      "On 3 May 2024, San José (Costa Rica) signed; 광주광역시와 2024년 5월 3일 협정을 맺었다. "
          + "苏州市与尾道市签署友好城市协议，ヘルシンキ市とも。 aaa ab abab x-y 12,345.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\d{1,4}(?:년|年)?",
        "(?<![\\d.])\\d[\\d,]*",
        "(?:San|Santa) \\p{Lu}\\p{L}+",
        "[가-힣]{2,4}시",
        "(?:與|与|和)(?<name>[\\p{IsHan}]{2,3}市)",
        "[ァ-ヶー]{2,12}市",
        "(?:a|ab)+",
        "a?b",
        "(?=2024)\\d+",
        "(?:(?!x)[a-z])+",
        "[^.;,]{0,5}签",
        "[\\p{IsHan}&&[^市]]{2,3}市",
        "x-[a-z]|[-.]\\s?",
        "^On",
        "\\S+년",
        "(?:|signed);",
        "(?<a>[A-Z])[^(]{0,12}\\(",
        "(?<=signed; )광주",
        "[가-힣]{2,6}(?=와)",
        "(?<!광)주[가-힣]{1,4}?와|맺",
        "(?:x|ab){2}",
        "[^.]{3,9}?2024",
        "(?:Costa|San) \\w++"
      })
  void theIndexFindsWhatTheExpressionFinds(String regex) {
    List<String> all = new ArrayList<>();
    Matcher matcher = Pattern.compile(regex).matcher(Lettering.PLAIN.see(TEXT));
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        all.add(matcher.group());
      }
    }
    Fragments fragments = new Fragments();
    Rules rules = new Rules(List.of(new Rule("x", Pattern.compile(regex), Set.of())), fragments);
    fragments.seal();
    ReadText text = new ReadText(TEXT, Lettering.PLAIN, fragments);

    assertThat(rules.all(text, new Span(0, TEXT.length()), Marks.NONE))
        .extracting(match -> match.result().group())
        .isEqualTo(all)
        .isNotEmpty();
  }
}
