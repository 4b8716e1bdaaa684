package org.intercity.desk.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A visit from plan to report, asked without a browser. */
class VisitPagesTests {

  private static final byte[] PDF = "%PDF-1.7 programme".getBytes(StandardCharsets.UTF_8);

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

  private static MockMultipartHttpServletRequestBuilder form(String path, String day) {
    MockMultipartHttpServletRequestBuilder form = multipart(path);
    form.param("lang", "en")
        .param("purpose", "Sign the friendship agreement")
        .param("of", "Gwangju")
        .param("from", day)
        .param("to", "")
        .param("s1.name", "Qingdao")
        .param("s1.day", day)
        .param("s1.hosts", "Qingdao\nTsingtao Brewery")
        .param("s1.programme", "10:00 City Hall");
    return form;
  }

  private static MockHttpServletResponse send(MockMultipartHttpServletRequestBuilder form)
      throws Exception {
    return requests.ask(form, Requests.OFFICER);
  }

  private static String said(MockMultipartHttpServletRequestBuilder form) throws Exception {
    MockHttpServletResponse answer = send(form);
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private static String enter(MockMultipartHttpServletRequestBuilder form) throws Exception {
    MockHttpServletResponse answer = send(form);
    assertThat(answer.getRedirectedUrl())
        .as(answer.getContentAsString(StandardCharsets.UTF_8))
        .matches("/visits/V\\d+");
    return String.valueOf(answer.getRedirectedUrl());
  }

  private static String seen(String visit) throws Exception {
    Matcher seen = Pattern.compile("name=\"seen\" value=\"(\\d+)\"").matcher(page(visit));
    assertThat(seen.find()).isTrue();
    return seen.group(1);
  }

  private static MockHttpServletResponse step(String visit, String to, String reason)
      throws Exception {
    return requests.ask(
        post(visit + "/state")
            .param("seen", seen(visit))
            .param("to", to)
            .param("reason", reason)
            .param("lang", "en"),
        Requests.OFFICER);
  }

  @Test
  void aVisitIsPlannedShownListedAndChanged() throws Exception {
    MockMultipartHttpServletRequestBuilder form = form("/visits/new", "2031-03-02");
    form.file(new MockMultipartFile("file", "C:\\scans\\programme.pdf", "x/y", PDF))
        .param("p1.name", "Ko Gwang-wan")
        .param("p1.post", "Deputy Mayor")
        .param("p1.body", "Gwangju")
        .param("p1.head", "1")
        .param("p2.name", "Kim Minji")
        .param("p2.role", "통역")
        .param("g1.name", "a vase")
        .param("g1.way", "given")
        .param("g1.amount", "80")
        .param("g1.currency", "usd")
        .param("g1.person", "Lu Shan, Mayor, Qingdao")
        .param("c1.name", "flights")
        .param("c1.amount", "1,200,000")
        .param("c1.currency", "KRW")
        .param("c2.name", "hotel")
        .param("c2.amount", "300.50")
        .param("c2.currency", "CNY")
        .param("c3.name", "bus")
        .param("c3.amount", "800000")
        .param("c3.currency", "KRW")
        .param("results", "a working group")
        .param("field", "economy", "nonsense")
        .param("how", "letter of the mayor");
    String visit = enter(form);
    String shown = page(visit + "?lang=en");
    assertThat(shown)
        .contains("Outbound", "Planned", "Sign the friendship agreement", "2 Mar 2031")
        .contains("Ko Gwang-wan", "Deputy Mayor", "Kim Minji", "Interpreter", "10:00 City Hall")
        .contains("Tsingtao Brewery", "80 USD", "Lu Shan", "2,000,000 KRW", "300.50 CNY")
        .contains("programme.pdf", "a working group", "economy", "letter of the mayor")
        .doesNotContain("scans", "nonsense", "??");
    assertThat(page(visit + "?lang=ko")).contains("통역", "나감", "계획됨").doesNotContain("??");
    assertThat(page("/visits?lang=en&when=coming&partner=칭다오&direction=outbound&year=2031"))
        .contains(visit);
    assertThat(page("/visits?words=friendship")).contains(visit);
    assertThat(page("/visits?direction=inbound")).doesNotContain(visit);
    assertThat(page("/visits?partner=Nowhereville")).doesNotContain(visit);
    assertThat(
            requests
                .ask("/visits.csv?lang=en&when=coming")
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("2031-03-02,Outbound");

    String edited = page(visit + "/edit?lang=en");
    assertThat(edited)
        .contains(
            "value=\"Ko Gwang-wan\"", "Deputy Mayor", "value=\"1200000\"", "Keep programme.pdf")
        .contains("Known: Ko Gwang-wan", "Qingdao, Shandong, China");
    MockMultipartHttpServletRequestBuilder again = form(visit + "/edit", "2031-03-02");
    again.param("seen", seen(visit)).param("p1.name", "Ko Gwang-wan").param("p1.head", "1");
    assertThat(enter(again)).isEqualTo(visit);
    assertThat(page(visit + "/versions?lang=en"))
        .contains("<del>flights · 1,200,000 KRW</del>", "Costs", "minji", "Put in force again");
    assertThat(page("/visits?lang=en&words=friendship").split("href=\"" + visit + "\"", -1))
        .hasSize(2);
  }

  @Test
  void eachStepIsAnEntryAndOnlyNextStepsAreOffered() throws Exception {
    String visit = enter(form("/visits/new", "2032-04-01"));
    assertThat(page(visit + "?lang=en")).contains("It is approved").doesNotContain("It is done");
    assertThat(step(visit, "done", "").getStatus()).isEqualTo(400);
    for (String to : new String[] {"approved", "under_way", "done", "reported"}) {
      assertThat(step(visit, to, "").getRedirectedUrl()).isEqualTo(visit);
    }
    String versions = page(visit + "/versions?lang=en");
    assertThat(versions).contains("<del>Done</del>", "<ins>Reported</ins>");
    assertThat(versions.split("name=\"version\"", -1)).hasSize(5);

    String other = enter(form("/visits/new", "2032-05-01"));
    assertThat(step(other, "cancelled", " ").getContentAsString(StandardCharsets.UTF_8))
        .contains("Say why");
    step(other, "cancelled", "typhoon");
    assertThat(page(other + "?lang=en")).contains("Cancelled: typhoon", "Back to planned");
  }

  @Test
  void whatIsTakenBackCanBePutInForceAgain() throws Exception {
    String visit = enter(form("/visits/new", "2033-04-01"));
    String version = seen(visit);
    requests.ask(
        post(visit + "/withdraw").param("seen", version).param("reason", "entered twice"),
        Requests.OFFICER);
    assertThat(requests.ask(visit).getStatus()).isEqualTo(404);
    assertThat(page("/visits?year=2033")).doesNotContain(visit + "\"");
    assertThat(page(visit + "/versions?lang=en")).contains("It was taken back");
    requests.ask(post(visit + "/restore").param("version", version), Requests.OFFICER);
    assertThat(page("/visits?year=2033")).contains(visit + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "to, 2034-01-01, ends on 2034-01-01",
    "to, May, Write the day as",
    "s1.day, 2034-09-09, not within the visit",
    "of, Nowhereville-on-Sea, No place is called",
    "s1.name, San Jose, can mean several places",
    "ties, T9999, There is no tie T9999",
    "p1.head, 1, lead the delegation",
    "c1.amount, -5, less than nothing",
    "c1.amount, many, Write the amount as",
    "c1.currency, XYQ, is no currency",
    "p2.post, mayor, which body the post belongs to"
  })
  void badInputIsSaidBesideItsFieldAndNothingIsLost(String field, String value, String says)
      throws Exception {
    MockMultipartHttpServletRequestBuilder form = multipart("/visits/new");
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("lang", "en");
    typed.put("of", "Gwangju");
    typed.put("from", "2034-05-01");
    typed.put("to", "2034-05-04");
    typed.put("s1.name", "Qingdao");
    typed.put("s1.day", "2034-05-02");
    typed.put("p1.name", "Somebody");
    typed.put("p2.name", "Else");
    typed.put("p2.head", "1");
    typed.put("c1.name", "flights");
    typed.put("c1.amount", "7");
    typed.put("c1.currency", "KRW");
    typed.put("results", "<b>kept</b>");
    typed.put(field, value);
    typed.forEach(form::param);
    String again = said(form);
    assertThat(again).contains("role=\"alert\"", says, "&lt;b&gt;kept&lt;/b&gt;");
    assertThat(again).contains("value=\"" + value + "\"").doesNotContain("<b>kept");
    assertThat(page("/visits?year=2034")).doesNotContain("/visits/V");
  }

  @Test
  void anUnknownPlaceMayStandAsWritten() throws Exception {
    MockMultipartHttpServletRequestBuilder form = multipart("/visits/new");
    form.param("of", "Chamber of Commerce of Nowhere").param("written", "of", "s1");
    form.param("from", "2035").param("s1.name", "The old lighthouse");
    assertThat(page(enter(form) + "?lang=en"))
        .contains("Chamber of Commerce of Nowhere", "The old lighthouse", "Neither from nor to us");
  }

  @Test
  void overlappingPlansAreWarnedOfAndMayBeConfirmed() throws Exception {
    String first = enter(form("/visits/new", "2036-06-01"));
    String warned = said(form("/visits/new", "2036-06-01"));
    assertThat(warned).contains("overlaps with another visit", "href=\"" + first + "\"");
    MockMultipartHttpServletRequestBuilder confirmed = form("/visits/new", "2036-06-01");
    confirmed.param("confirmed", "yes");
    assertThat(enter(confirmed)).isNotEqualTo(first);
  }

  @Test
  void theSecondOfTwoOfficersIsToldAndKeepsWhatTheyTyped() throws Exception {
    String visit = enter(form("/visits/new", "2037-06-01"));
    String old = seen(visit);
    step(visit, "approved", "");
    MockMultipartHttpServletRequestBuilder stale = form(visit + "/edit", "2037-06-02");
    stale.param("seen", old);
    assertThat(said(stale)).contains("changed by somebody else", "value=\"2037-06-02\"");
    assertThat(page(visit + "?lang=en")).contains("1 Jun 2037", "Approved");
  }

  @Test
  void aFileOfAnotherSortIsRefusedAndOneTooLargeIsSaid() throws Exception {
    MockMultipartHttpServletRequestBuilder form = form("/visits/new", "2038-06-01");
    form.file(new MockMultipartFile("file", "a.pdf", "application/pdf", new byte[] {'M', 'Z'}));
    assertThat(said(form)).contains("must be a PDF, PNG or JPEG");
    MockMultipartHttpServletRequestBuilder wrong = form("/visits/new", "never");
    wrong.file(new MockMultipartFile("file", "a.pdf", "application/pdf", PDF));
    assertThat(said(wrong)).as("a right file is kept with a wrong day").contains("Keep a.pdf");
  }

  @Test
  void namesakesAreToldApartByTheOfficer() throws Exception {
    MockMultipartHttpServletRequestBuilder one = form("/visits/new", "2039-01-01");
    one.param("p1.name", "Lee Minho").param("p1.post", "Mayor").param("p1.body", "Qingdao");
    enter(one);
    MockMultipartHttpServletRequestBuilder two = form("/visits/new", "2039-02-01");
    two.param("p1.name", "Lee Minho").param("p1.post", "Clerk").param("p1.body", "Leipzig");
    enter(two);
    MockMultipartHttpServletRequestBuilder unclear = form("/visits/new", "2039-03-01");
    unclear.param("p1.name", "Lee Minho");
    String asked = said(unclear);
    assertThat(asked).contains("Several people are called", "Mayor, Qingdao", "Clerk, Leipzig");
    MockMultipartHttpServletRequestBuilder other = form("/visits/new", "2039-03-01");
    other.param("p1.name", "Lee Minho").param("p1.who", "new");
    enter(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/visits/V999999",
        "/visits/V999999/edit",
        "/visits/V999999/versions",
        "/visits/Vx",
        "/visits/P1"
      })
  void whatIsNotThereIsMissing(String path) throws Exception {
    assertThat(requests.ask(get(path), Requests.OFFICER).getStatus()).isEqualTo(404);
  }

  @Test
  void aVisitBeginsFromItsTie() throws Exception {
    assertThat(page("/visits/new?tie=T1&lang=en")).contains("value=\"T1\"", "id=\"s1.name\"");
    assertThat(page("/visits/new?tie=T999")).contains("id=\"s1.name\"");
    assertThat(page("/places/named?s1.name=칭다오")).contains("<option", "gn1797929");
  }
}
