package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.intercity.accounts.AccountLine;
import org.intercity.accounts.Accounts;
import org.intercity.accounts.Rights;
import org.intercity.accounts.Role;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.AllRoutes.Route;
import org.intercity.journal.Entry;
import org.intercity.journal.Visibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/**
 * An office's own entries are neither seen nor changed by another office: every route is tried, in
 * every role, with everything the first city keeps.
 */
class ForeignOfficeTests {

  @TempDir static Path data;

  private static PlantedCity city;

  @BeforeAll
  static void open() throws Exception {
    city = PlantedCity.open(data);
  }

  @AfterAll
  static void close() {
    city.close();
  }

  private static List<Route> routes() {
    return AllRoutes.of((WebApplicationContext) city.desk().server());
  }

  /** Whatever a page may be asked for; each takes what it knows. */
  private static void ask(AbstractMockHttpServletRequestBuilder<?> request) {
    request
        .param("from", "reading")
        .param("to", Long.toString(city.internal().getLast().number()))
        .param("entered", "1")
        .param("tie", "T1")
        .param("q", "Gwangju")
        .param("lang", "en");
  }

  /** Forms that are whole, with the first city in them. */
  private static void fill(AbstractMockHttpServletRequestBuilder<?> request) {
    request
        .param("with", "R1-a1")
        .param("find", "R1-v1")
        .param("verdict", "accept")
        .param("why", "not ours")
        .param("kind", "mou")
        .param("type", "signed")
        .param("date", "2020")
        .param("reason", "because")
        .param("text", "Leipzig reads an article of its own, on nothing.")
        .param("language", "en")
        .param("hard", "taken over")
        .param("party", "gn1841811", "gn1797929")
        .param("body", "government")
        .param("step.kind", "friendship")
        .param("step.type", "renewed")
        .param("step.date", "2019-05")
        .param("paper.stated", "Renewal")
        .param("role", "administrator")
        .param("bodies", PlantedCity.HOME.value())
        .param("what", "invite the choir")
        .param("how", "minutes")
        .param("note", "done")
        .param("seen", "1")
        .param("title", "Tell the auditor")
        .param("days", "10")
        .param("theme", "dark")
        .param("back", "/");
  }

  private static String all(MockHttpServletResponse answer) throws Exception {
    StringBuilder all = new StringBuilder(answer.getContentAsString(StandardCharsets.UTF_8));
    answer.getHeaderNames().forEach(name -> all.append(name).append(answer.getHeaders(name)));
    return all.toString();
  }

  private static void keepsQuiet(String what, MockHttpServletResponse answer) throws Exception {
    String all = all(answer);
    for (String canary : PlantedCity.CANARIES) {
      assertThat(all).as("%s, %d", what, answer.getStatus()).doesNotContain(canary);
    }
    // the page that tells of a fault has one to tell of
    assertThat(answer.getStatus() == 500 && !what.startsWith("any /error")).as(what).isFalse();
  }

  private static AbstractMockHttpServletRequestBuilder<?> request(Route route, String path) {
    AbstractMockHttpServletRequestBuilder<?> request = route.to(path);
    if (route.writes()) {
      fill(request);
    } else {
      ask(request);
    }
    return request;
  }

  private static List<AccountLine> firstCitysAccounts() {
    return city.desk().server().getBean(Accounts.class).lines().stream()
        .filter(line -> line.account().bodies().isEmpty())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRouteKeepsTheFirstCitysOwnFromAnotherOffice(Role role) throws Exception {
    List<AccountLine> accounts = firstCitysAccounts();
    int tried = 0;
    for (Route route : routes()) {
      for (String path : route.paths(city.kept())) {
        long head = city.journal().head();
        SignedIn other = city.anybody(new Rights(role, List.of(city.other())));
        String what = route + " as " + path + " by " + role;
        keepsQuiet(what, city.desk().ask(request(route, path), other));
        List<Entry> since = city.journal().list(head + 1, 100);
        assertThat(since)
            .as(what)
            .allSatisfy(
                entry -> {
                  assertThat(role.does(Role.OFFICER)).isTrue();
                  assertThat(entry.by())
                      .extracting(by -> by.author(), by -> by.actedFor())
                      .containsExactly(other.account().id(), city.other().value());
                  assertThat(entry.visibility()).isEqualTo(Visibility.OFFICE);
                });
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(40);
    assertThat(firstCitysAccounts()).isEqualTo(accounts);
  }

  @Test
  void everyRouteKeepsThemFromWhoIsNotSignedIn() throws Exception {
    long head = city.journal().head();
    for (Route route : routes()) {
      for (String path : route.paths(city.kept())) {
        keepsQuiet(route + " as " + path, city.desk().askAsNobody(request(route, path)));
      }
    }
    assertThat(city.journal().head()).isEqualTo(head);
  }

  @Test
  void aReaderOfTheSameOfficeSeesThemAndChangesNothing() throws Exception {
    long head = city.journal().head();
    StringBuilder seen = new StringBuilder();
    for (Route route : routes()) {
      for (String path : route.paths(city.kept())) {
        SignedIn reader = city.anybody(Rights.of(Role.READER));
        seen.append(all(city.desk().ask(request(route, path), reader)));
      }
    }
    assertThat(city.journal().head()).isEqualTo(head);
    assertThat(seen).contains(PlantedCity.CANARIES.toArray(String[]::new));
  }

  /** Asking for another's is like asking for what there never was. */
  @Test
  void whatIsAnothersIsNotThere() throws Exception {
    SignedIn other = city.anybody(new Rights(Role.OFFICER, List.of(city.other())));
    String document = city.kept().get("documents").getFirst();
    for (String path :
        List.of(
            "/read/R1",
            "/read/R1/how",
            "/read/R1/case",
            "/read/R1/case.json",
            "/proposals/R1-a1",
            "/documents/" + document)) {
      String nowhere = path.replace("R1", "R999").replace(document, "0".repeat(document.length()));
      MockHttpServletResponse kept = city.desk().ask(get(path), other);
      MockHttpServletResponse none = city.desk().ask(get(nowhere), other);
      assertThat(kept.getStatus()).as(path).isEqualTo(404).isEqualTo(none.getStatus());
      assertThat(all(kept)).as(path).isEqualTo(all(none));
      assertThat(city.own(get(path)).getStatus()).as(path).isEqualTo(200);
    }
  }

  /** The word itself and the start of it; the word is in the answer only where it was typed. */
  @Test
  void anothersWordsAreNotFound() throws Exception {
    SignedIn other = city.anybody(new Rights(Role.OFFICER, List.of(city.other())));
    SignedIn reader = city.anybody(Rights.of(Role.READER));
    StringBuilder own = new StringBuilder();
    for (String canary : PlantedCity.CANARIES) {
      String start = canary.substring(0, canary.length() - 2);
      for (String in : List.of("", "article", "meeting", "series", "person", "commitment")) {
        keepsQuiet(
            start + " in " + in,
            city.desk().ask(get("/search").param("q", start).param("in", in), other));
        own.append(all(city.desk().ask(get("/search").param("q", start).param("in", in), reader)));
      }
    }
    assertThat(own)
        .contains("Quokkatitle", "Quaggameeting", "Wombatpromise", "Tapirina Park", "/read/R1");
    for (String number : List.of("R1", "C1", "M1", "S1", "P1", "R1-a1")) {
      assertThat(city.desk().ask(get("/search").param("q", number), other).getRedirectedUrl())
          .as(number)
          .isNull();
      assertThat(city.desk().ask(get("/search").param("q", number), reader).getRedirectedUrl())
          .as(number)
          .isNotNull();
    }
  }

  @Test
  void aJudgementOnOnesOwnProposalTakesNoneOfAnothersAlong() throws Exception {
    SignedIn other = city.anybody(new Rights(Role.OFFICER, List.of(city.other())));
    MockHttpServletResponse kept =
        city.desk()
            .ask(
                multipart("/read")
                    .param(
                        "text",
                        "Leipzig, Qingdao become friendship cities\n\nLeipzig City announced on the"
                            + " 22nd that it signed a friendship city agreement with Qingdao City,"
                            + " China, on the 21st.")
                    .param("published", "2024-11-22")
                    .param("language", "en"),
                other);
    String reading = String.valueOf(kept.getRedirectedUrl()).substring("/read/".length());
    long head = city.journal().head();
    for (String judgement : List.of("accept", "correct", "reject")) {
      MockHttpServletResponse refused =
          city.desk()
              .ask(
                  post("/proposals/" + reading + "-a1/" + judgement)
                      .param("with", reading + "-a1", "R1-a1")
                      .param("kind", "mou")
                      .param("type", "signed")
                      .param("date", "2020")
                      .param("reason", "because")
                      .param("why", "because"),
                  other);
      assertThat(refused.getStatus()).as(judgement).isEqualTo(400);
    }
    assertThat(city.journal().head()).isEqualTo(head);
  }

  @Test
  void twoOfficesReadOneTextEachForItself() throws Exception {
    Stream<SignedIn> offices =
        Stream.of(
            city.anybody(Rights.of(Role.OFFICER)),
            city.anybody(new Rights(Role.OFFICER, List.of(city.other()))));
    List<String> readings =
        offices
            .map(
                who -> {
                  try {
                    return String.valueOf(
                        city.desk()
                            .ask(
                                multipart("/read")
                                    .param("text", "Gwangju and Leipzig read the same text.")
                                    .param("language", "en"),
                                who)
                            .getRedirectedUrl());
                  } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                  }
                })
            .toList();
    assertThat(readings).doesNotHaveDuplicates().allMatch(each -> each.matches("/read/R\\d+"));
  }

  @Test
  void theJournalShowsAnothersEntryAsANumberedLineOnly() throws Exception {
    SignedIn other = city.anybody(new Rights(Role.OFFICER, List.of(city.other())));
    Entry entry =
        city.internal().stream()
            .filter(each -> each.by().actedFor().equals(PlantedCity.HOME.value()))
            .findFirst()
            .orElseThrow();
    String page = all(city.desk().ask(get("/journal/" + entry.number()), other));
    assertThat(page)
        .contains(entry.digest(), "for the office that made it")
        .doesNotContain("minji", "class=\"payload\"");
    assertThat(all(city.desk().ask(get("/journal/journal.csv"), other)))
        .contains("\r\n" + entry.number() + ",Reading of an article,another office’s own,");
  }
}
