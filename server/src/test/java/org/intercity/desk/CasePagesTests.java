package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reading put right by an officer, how it came about, and its marks, asked without a browser. */
class CasePagesTests {

  private static final String ARTICLE =
      """
      🤝 Gwangju, Qingdao become friendship cities

      Gwangju City announced on the 22nd that it signed a friendship city agreement \
      with Qingdao City, Shandong Province, China, at Qingdao City Hall on the 21st.
      """;

  @TempDir static Path data;
  private static Requests requests;
  private static String reading;

  @BeforeAll
  static void start() throws Exception {
    requests = Requests.open(data);
    reading = read("en", ARTICLE);
  }

  @AfterAll
  static void stop() {
    requests.close();
  }

  private static String read(String language, String text) throws Exception {
    MockHttpServletResponse kept =
        requests.ask(
            post("/read")
                .param("text", text)
                .param("published", "2024-11-22")
                .param("language", language)
                .param("address", ""),
            Requests.OFFICER);
    return String.valueOf(kept.getRedirectedUrl());
  }

  private static String page(String path) throws Exception {
    return requests.ask(path).getContentAsString(StandardCharsets.UTF_8);
  }

  /** The form as it comes prefilled, for the fields that matter here. */
  private static MockHttpServletRequestBuilder form() {
    return post(reading + "/case")
        .param("a1.kind", "friendship")
        .param("a1.status", "signed")
        .param("a1.date", "2024-11-21")
        .param("a1.p1.name", "Gwangju City")
        .param("a1.p1.english", "Gwangju")
        .param("a1.p1.country", "KR")
        .param("a1.p1.level", "city")
        .param("a1.p2.name", "Qingdao City")
        .param("a1.p2.english", "")
        .param("a1.p2.country", "China")
        .param("a1.p2.level", "city")
        .param("a1.signatories", "Kim Minji, mayor, Gwangju City\n")
        .param("a1.field", "tourism", "nonsense");
  }

  private static MockHttpServletResponse send(MockHttpServletRequestBuilder form) throws Exception {
    return requests.ask(form, Requests.OFFICER);
  }

  @Test
  void theFormBeginsWithWhatWasRead() throws Exception {
    assertThat(page(reading + "/case?lang=en"))
        .contains("value=\"2024-11-21\"", "value=\"Qingdao\"", "value=\"CN\"")
        .contains("id=\"a2.p1.name\"", "id=\"t1.holder\"", "Anything missed");
    assertThat(page(reading)).contains("/case\"", "/how\"");
  }

  @Test
  void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedIsKept() throws Exception {
    String again =
        send(form()
                .param("a1.day", "on the 25th")
                .param("a1.evidence", "")
                .param("a2.p1.name", "Busan")
                .param("a2.evidence", "<b>Busan</b>")
                .param("t1.holder", "Gwangju")
                .param("t1.cities", "many"))
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(again)
        .contains("href=\"#a1.day\"", "id=\"a1.day-error\"", "does not have these words")
        .contains("value=\"on the 25th\"", "Copy the words of the article that say so")
        .contains("&lt;b&gt;Busan&lt;/b&gt;", "id=\"a2.p2.name-error\"", "at least two parties")
        .contains("id=\"t1.cities-error\"", "value=\"many\"");
    assertThat(again).doesNotContain("<b>Busan");
  }

  @Test
  void oneMoreBlockIsAddedWithoutKeepingAnything() throws Exception {
    assertThat(
            send(form().param("a2.evidence", "").param("more", "a"))
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("id=\"a3.evidence\"")
        .doesNotContain("role=\"alert\"");
  }

  @Test
  void aCorrectedCaseIsKeptShownAndHandedOut() throws Exception {
    MockHttpServletResponse kept =
        send(
            form()
                .param("a1.evidence", "signed a  friendship city\r\nagreement")
                .param("a1.day", "on the 21st")
                .param("e1.evidence", "")
                .param("m1.name", "Left out")
                .param("m1.drop", "1")
                .param("hard", "nothing"));
    assertThat(kept.getRedirectedUrl()).isEqualTo(reading + "#case");
    assertThat(page(reading + "?lang=en")).contains("A corrected case of this reading is kept");
    assertThat(page("/journal?lang=ja")).contains("訂正した事例");

    MockHttpServletResponse answer = requests.ask(reading + "/case.json");
    assertThat(answer.getHeader("Content-Disposition")).matches("attachment; .*en-[0-9a-f]{12}.*");
    JsonNode label =
        JsonMapper.shared().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    JsonNode agreement = label.at("/gold/agreements/0");
    assertThat(agreement.at("/parties/1/name_en").asString()).isEqualTo("Qingdao");
    assertThat(agreement.at("/parties/1/country_iso2").asString()).isEqualTo("CN");
    assertThat(agreement.get("evidence").asString())
        .isEqualTo("signed a friendship city agreement");
    assertThat(agreement.at("/signatories/0/city").asString()).isEqualTo("Gwangju");
    assertThat(agreement.get("fields").toString()).isEqualTo("[\"tourism\"]");
    assertThat(label.at("/gold/conferences").size()).isZero();
    assertThat(page(reading + "/case?lang=en")).contains("value=\"nothing\"");
  }

  @Test
  void aReadingThatIsNotThereHasNoCase() throws Exception {
    assertThat(requests.ask("/read/R999/case").getStatus()).isEqualTo(404);
    assertThat(requests.ask("/read/R999/how").getStatus()).isEqualTo(404);
    assertThat(requests.ask(read("en", "Busan met nobody.") + "/case.json").getStatus())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "en, places, 'Finds places', 'Seen anew', 'China, city'",
    "ko, 지역, '지역을 찾아', '다르게 봄', '중국, 시'",
    "zh, 地方, '找出地方', '改变看法', '中国、市'",
    "ja, 地域, '地域を見つけ', '見方を改めた', '中国、市'",
  })
  void howItWasReadIsSaidInTheReadersLanguage(
      String language, String pass, String says, String anew, String place) throws Exception {
    assertThat(page(reading + "/how?lang=" + language))
        .contains(pass, says, anew, place)
        .doesNotContain("Evidence[", "Where[", " = gn", "??");
  }

  @Test
  void wordsAfterAnEmojiAreMarkedToTheLetter() throws Exception {
    assertThat(page(reading))
        .contains(
            "🤝 <mark data-facts=\"a1\" data-group=\"a\">Gwangju, Qingdao become friendship cities</mark>");
  }

  @Test
  void aParagraphIsNoHeadline() throws Exception {
    String path =
        read("en", "Busan and Osaka signed a sister city agreement, it was said, ".repeat(9));
    assertThat(requests.find(path, "<h1[^>]*>[^<]*</h1>")).endsWith("…</h1>").hasSizeLessThan(160);
  }

  @ParameterizedTest
  @CsvSource({
    "zh, zh-Hant, 台北市長柯文哲與布拉格市長賀瑞普13日在市政廳簽署姊妹市協議。",
    "zh, zh-Hans, 青岛市与光州市21日在青岛市政府签署友好城市协议。",
    "ja, ja, 大分市と武漢市は21日、友好都市の協定を結んだ。",
    "ko, ko, 광주시는 21일 칭다오시와 우호협력도시 협정을 체결했다.",
  })
  void anArticleBearsTheTagOfItsScript(String language, String tag, String text) throws Exception {
    String path = read(language, text);
    assertThat(page(path)).contains("<article class=\"panel article\" lang=\"" + tag + "\"");
    assertThat(requests.ask(get(path + "/how"), Requests.OFFICER).getStatus()).isEqualTo(200);
  }
}
