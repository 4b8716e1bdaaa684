package org.intercity.desk.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.desk.Requests;
import org.intercity.journal.Journal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;

/** A meeting's registration list from a file, asked without a browser. */
class RosterPagesTests {

  private static final String LIST =
      """
      참가자 명단,,,,,
      성명,직책,소속,국가,이메일,1일차,2일차
      고광완,행정부시장,광주광역시,대한민국,ko@example.org,o,o
      루산,시장,칭다오시,중국,lu@example.org,o,
      김민지,과장,광주광역시,대한민국,없음,o,o
      """;

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

  private static String meeting(String edition) throws Exception {
    return String.valueOf(
        requests
            .ask(
                multipart("/meetings/new")
                    .param("series", "Harbours")
                    .param("edition", edition)
                    .param("participants", "3"),
                Requests.OFFICER)
            .getRedirectedUrl());
  }

  private static MockHttpServletResponse upload(
      String meeting, MockHttpSession session, String name, byte[] bytes) throws Exception {
    return requests.ask(
        multipart(meeting + "/roster?lang=en")
            .file(new MockMultipartFile("file", name, "text/csv", bytes))
            .session(session),
        Requests.OFFICER);
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void aListIsLookedAtEnteredAndTicked() throws Exception {
    String meeting = meeting("1");
    MockHttpSession session = new MockHttpSession();
    byte[] list = LIST.getBytes(Charset.forName("x-windows-949"));
    assertThat(upload(meeting, session, "명단.csv", list).getRedirectedUrl())
        .isEqualTo(meeting + "/roster/preview");
    long head = requests.server().getBean(Journal.class).head();
    String preview =
        text(
            requests.ask(
                get(meeting + "/roster/preview?lang=en").session(session), Requests.OFFICER));
    assertThat(preview)
        .contains("Recognised as CP949", "고광완", "2 lines would be entered")
        .contains("no e-mail address", "value=\"day2\" selected");
    assertThat(requests.server().getBean(Journal.class).head()).as("a dry run").isEqualTo(head);

    assertThat(
            text(
                requests.ask(
                    post(meeting + "/roster/accept").param("lang", "en").session(session),
                    Requests.OFFICER)))
        .contains("Mend the file, or leave them out");
    assertThat(
            requests
                .ask(
                    post(meeting + "/roster/accept").param("without", "yes").session(session),
                    Requests.OFFICER)
                .getRedirectedUrl())
        .isEqualTo(meeting + "/roster");
    String shown = text(requests.ask(meeting + "/roster?lang=en"));
    assertThat(shown)
        .contains("2 people", "고광완")
        .containsPattern("value=\"0-2\"[^>]* checked")
        .containsPattern("value=\"1-1\"[^>]* checked");
    assertThat(text(requests.ask(meeting + "?lang=en")))
        .contains("The list has 2 of 3 reported participants", "1 missing");

    Matcher seen = Pattern.compile("name=\"seen\" value=\"(\\d+)\"").matcher(shown);
    assertThat(seen.find()).isTrue();
    requests.ask(
        post(meeting + "/roster/attendance")
            .param("seen", seen.group(1))
            .param("page", "1")
            .param("days", "3")
            .param("present", "1-3"),
        Requests.OFFICER);
    assertThat(text(requests.ask(meeting + "/roster?lang=en")))
        .contains("Day 3")
        .containsPattern("value=\"1-3\"[^>]* checked")
        .doesNotContainPattern("value=\"0-2\"[^>]* checked");
  }

  @Test
  void whatIsNoListIsRefusedAndNothingIsEntered() throws Exception {
    String meeting = meeting("2");
    MockHttpSession session = new MockHttpSession();
    long head = requests.server().getBean(Journal.class).head();
    byte[] longer = ("name\n" + "somebody\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(text(upload(meeting, session, "long.csv", longer)))
        .contains("rows; nothing of it was taken");
    assertThat(text(upload(meeting, session, "a.csv", new byte[0]))).contains("Choose a file");
    upload(meeting, session, "a.csv", "x,y\n1,2\n".getBytes(StandardCharsets.UTF_8));
    assertThat(
            text(
                requests.ask(
                    post(meeting + "/roster/accept").param("lang", "en").session(session),
                    Requests.OFFICER)))
        .contains("Say which column has the names");
    assertThat(
            requests
                .ask(get(meeting("3") + "/roster/preview").session(session), Requests.OFFICER)
                .getStatus())
        .as("a file of another meeting")
        .isEqualTo(404);
    assertThat(requests.server().getBean(Journal.class).head()).isEqualTo(head + 1);
  }
}
