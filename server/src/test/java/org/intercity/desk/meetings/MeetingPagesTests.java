package org.intercity.desk.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.desk.Requests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Meetings and their series, asked without a browser. */
class MeetingPagesTests {

  @TempDir static Path data;
  private static Requests requests;

  @BeforeAll
  static void start() {
    requests = Requests.open(data);
  }

  @AfterAll
  static void stop() {
    requests.close();
  }

  private static String page(String path) throws Exception {
    MockHttpServletResponse answer = requests.ask(path);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private static Map<String, String> edition(String series, String number) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("lang", "en");
    typed.put("series", series);
    typed.put("edition", number);
    typed.put("from", "2031-10-20");
    typed.put("to", "2031-10-21");
    typed.put("place", "Gwangju, KR (gn1841811)");
    return typed;
  }

  private static MockHttpServletResponse send(String path, Map<String, String> typed)
      throws Exception {
    MockMultipartHttpServletRequestBuilder form = multipart(path);
    typed.forEach(form::param);
    return requests.ask(form, Requests.OFFICER);
  }

  private static String enter(String path, Map<String, String> typed) throws Exception {
    MockHttpServletResponse answer = send(path, typed);
    assertThat(answer.getRedirectedUrl())
        .as(answer.getContentAsString(StandardCharsets.UTF_8))
        .matches("/meetings/M\\d+");
    return String.valueOf(answer.getRedirectedUrl());
  }

  private static String found(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  @Test
  void editionsStandInOrderAndGapsAreShown() throws Exception {
    Map<String, String> typed = edition("Harbour Cities Meeting", "18");
    typed.put("participants", "143");
    typed.put("cities", "3");
    typed.put("delegations", "Qingdao, China, 3\nFukuoka, 일본, 2\nDalian, CN");
    typed.put("next", "Qingdao");
    typed.put("programme", "09:00 opening");
    String meeting = enter("/meetings/new", typed);
    String shown = page(meeting + "?lang=en");
    assertThat(shown)
        .contains("Edition 18", "Harbour Cities Meeting", "09:00 opening", "Next host")
        .contains("The list has 5 of 143 reported participants", "data-verdict=\"cannot_be_said\"")
        .contains("The list has 3 of 3 reported cities", "data-verdict=\"holds\"", "Japan");
    String series = found(shown, "href=\"(/series/S\\d+)\"");

    enter("/meetings/new", edition("harbour cities meeting", "15"));
    enter("/meetings/new", edition("Harbour Cities Meeting", "17"));
    assertThat(page(series + "?lang=en"))
        .containsSubsequence(
            "Edition 18", "Edition 17", "Edition 16 is not on record", "Edition 15");
    assertThat(page("/meetings?lang=en&words=harbour")).contains("Harbour Cities Meeting");
    assertThat(page("/meetings?lang=en&words=zzz")).contains("No series is called so");
    assertThat(requests.ask("/meetings.csv?lang=en").getContentAsString(StandardCharsets.UTF_8))
        .contains("Harbour Cities Meeting,18,2031-10-20/2031-10-21");
    assertThat(page(meeting + "?lang=ko")).contains("제18회").doesNotContain("??");

    String edited = page(meeting + "/edit?lang=en");
    assertThat(edited).contains("Fukuoka, Japan, 2", "value=\"143\"");
    typed.put("seen", found(edited, "name=\"seen\" value=\"(\\d+)\""));
    typed.put("participants", "4");
    typed.put("delegations", "Qingdao, China, 3\nFukuoka, Japan, 2");
    assertThat(enter(meeting + "/edit", typed)).isEqualTo(meeting);
    assertThat(page(meeting + "?lang=en"))
        .contains("The list has 5 of 4 reported participants", "1 more than reported", "1 missing");
    assertThat(page(meeting + "/versions?lang=en")).contains("<del>143</del>", "<ins>4</ins>");
  }

  @Test
  void aSeriesIsKnownUnderEachOfItsNames() throws Exception {
    String meeting = enter("/meetings/new", edition("한중일 지방정부 교류회의", "24"));
    String series = found(page(meeting), "href=\"(/series/S\\d+)\"");
    requests.ask(
        post(series)
            .param("seen", found(page(series), "name=\"seen\" value=\"(\\d+)\""))
            .param("titles", "한중일 지방정부 교류회의\nKorea-China-Japan Meeting"),
        Requests.OFFICER);
    String other = enter("/meetings/new", edition("Korea-China-Japan meeting", "25"));
    assertThat(page(other)).contains(series);
    assertThat(page("/meetings/new?series=" + series.replace("/series/", "")))
        .contains("한중일 지방정부 교류회의");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "series | '' | Fill this in",
        "to | 2031-10-01 | ends on 2031-10-01",
        "edition | eighteen | Write a whole number",
        "edition | 0 | counted from 1",
        "place | Nowhereville-on-Sea | No place is called",
        "participants | -3 | Write a whole number",
        "delegations | 'Qingdao, China, 3\nQingdao, China, 4' | Line 2",
        "delegations | 'Qingdao, Atlantis, 3' | no country is called",
        "delegations | 'Qingdao, China, -3' | fewer than none",
        "delegations | 'Qingdao, a, b, China, 3' | write it as",
        "ties | T9999 | There is no tie T9999"
      })
  void badInputIsSaidBesideItsFieldAndNothingIsLost(String field, String value, String says)
      throws Exception {
    Map<String, String> typed = edition("A meeting with mistakes", "3");
    typed.put("theme", "<b>kept</b>");
    typed.put(field, value);
    assertThat(send("/meetings/new", typed).getContentAsString(StandardCharsets.UTF_8))
        .contains("role=\"alert\"", says, "&lt;b&gt;kept")
        .doesNotContain("<b>kept");
    assertThat(page("/meetings")).doesNotContain("A meeting with mistakes");
  }

  @Test
  void oneEditionIsOneMeeting() throws Exception {
    String first = enter("/meetings/new", edition("Twice", "4"));
    assertThat(
            send("/meetings/new", edition("Twice", "4")).getContentAsString(StandardCharsets.UTF_8))
        .contains("Edition 4 is " + first.replace("/meetings/", "") + " already");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/meetings/M99999", "/series/S99999", "/meetings/M99999/edit", "/meetings/V1"})
  void whatIsNotThereIsMissing(String path) throws Exception {
    assertThat(requests.ask(path).getStatus()).isEqualTo(404);
  }
}
