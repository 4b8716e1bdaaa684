package org.intercity.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTests {

  private static final String KOREAN = "광주광역시와 중국 칭다오시가 우호협력도시 협정을 맺고 경제와 관광에서 힘을 모으기로 했다. ";
  private static final String SIMPLIFIED = "武汉市与日本大分市签订友好交流协议，双方将在经贸、教育、福利等领域合作。";
  private static final String TRADITIONAL = "台北市長與布拉格市長在市政廳簽署姊妹市協議，雙方將加強經貿、文化、觀光合作。";
  private static final String JAPANESE = "大阪市はサンフランシスコ市との姉妹都市の関係を正式に解消すると発表した。";

  @ParameterizedTest
  @CsvSource({"EUC-KR", "x-windows-949", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void koreanIsReadInItsEncodings(String charset) {
    assertDecoded(KOREAN.repeat(5), charset);
  }

  @ParameterizedTest
  @CsvSource({"GBK", "GB18030", "UTF-8"})
  void simplifiedChineseIsReadInItsEncodings(String charset) {
    assertDecoded(SIMPLIFIED.repeat(5), charset);
  }

  @Test
  void traditionalChineseAndJapaneseAreReadInTheirs() {
    assertDecoded(TRADITIONAL.repeat(5), "Big5");
    assertDecoded(JAPANESE.repeat(5), "Shift_JIS");
    assertDecoded(JAPANESE.repeat(5), "EUC-JP");
  }

  @Test
  void aByteOrderMarkDecidesAndIsNoText() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(0xFF);
    bytes.write(0xFE);
    bytes.write(KOREAN.getBytes(StandardCharsets.UTF_16LE));

    assertThat(Encodings.decode("a", bytes.toByteArray())).isEqualTo(KOREAN);
  }

  @Test
  void thePagesOwnDeclarationIsBelievedWhereItHolds() {
    String page = "<html><head><meta charset=\"euc-kr\"></head><body>협정</body></html>";
    assertThat(Encodings.decode("a", page.getBytes(Charset.forName("EUC-KR")))).isEqualTo(page);

    String wrong = page.replace("euc-kr", "no-such-charset");
    assertThat(Encodings.decode("a", wrong.getBytes(StandardCharsets.UTF_8))).isEqualTo(wrong);
  }

  private static void assertDecoded(String text, String charset) {
    assertThat(Encodings.decode("a", text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }
}
