package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.intercity.accounts.Rights;
import org.intercity.accounts.Role;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.AllRoutes.Route;
import org.intercity.journal.Entry;
import org.intercity.journal.Signature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Every write names its author, and the body the author acted for. */
class AuthorTests {

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

  /** A whole form, for every route that keeps something in the journal. */
  private static void fill(Route route, AbstractMockHttpServletRequestBuilder<?> form) {
    form.param("text", "Gwangju reads another text, through " + route)
        .param("language", "en")
        .param("hard", "right")
        .param("kind", "mou")
        .param("type", "signed")
        .param("date", "2020")
        .param("reason", "the paper says so")
        .param("why", "told before")
        .param("party", "gn1841811", "gn2879139")
        .param("body", "government")
        .param("step.kind", "friendship")
        .param("step.type", "renewed")
        .param("step.date", "2019-05")
        .param("paper.stated", "Renewal through " + route)
        .param("role", "reader")
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

  /**
   * What was entered while each route was asked; a proposal is judged once, so each has its own.
   */
  private static Set<String> write(SignedIn who, Signature expected) throws Exception {
    Set<String> wrote = new TreeSet<>();
    for (Route route : AllRoutes.of((WebApplicationContext) city.desk().server())) {
      if (!route.writes()) {
        continue;
      }
      for (String path : pathsOf(route, who)) {
        AbstractMockHttpServletRequestBuilder<?> form = route.to(path);
        fill(route, form);
        long head = city.journal().head();
        city.desk().ask(form, who);
        List<Entry> entries = city.journal().list(head + 1, 100);
        assertThat(entries)
            .as(route.toString())
            .allSatisfy(entry -> assertThat(entry.by()).isEqualTo(expected));
        if (!entries.isEmpty()) {
          wrote.add(route.toString());
        }
      }
    }
    return wrote;
  }

  private static List<String> pathsOf(Route route, SignedIn who) throws Exception {
    if (route.pattern().startsWith("/read/{") || route.pattern().startsWith("/proposals/{")) {
      String reading = read(who, "Qingdao", route.toString());
      return List.of(
          route
              .pattern()
              .replace("{id}", route.pattern().startsWith("/read") ? reading : reading + "-a1"));
    }
    // the account that asks stays as it is
    return route.pattern().startsWith("/account/") ? List.of() : route.paths(city.kept());
  }

  private static String read(SignedIn who, String partner, String unlike) throws Exception {
    MockHttpServletResponse kept =
        city.desk()
            .ask(
                multipart("/read")
                    .param(
                        "text",
                        "Gwangju, "
                            + partner
                            + " become friendship cities\n\nGwangju City announced on the 22nd that"
                            + " it signed a friendship city agreement with "
                            + partner
                            + " City, China, on the 21st.\n\n"
                            + unlike)
                    .param("published", "2024-11-22")
                    .param("language", "en"),
                who);
    return String.valueOf(kept.getRedirectedUrl()).substring("/read/".length());
  }

  @Test
  void everyRouteSignsWithTheAccountAndTheBodyItActsFor() throws Exception {
    SignedIn officer = city.anybody(new Rights(Role.OFFICER, List.of(PlantedCity.HOME)));
    Signature expected = new Signature(officer.account().id(), PlantedCity.HOME.value());
    assertThat(write(officer, expected))
        .contains(
            "POST /enter",
            "POST /read",
            "POST /read/{id}/case",
            "POST /proposals/{id}/accept",
            "POST /proposals/{id}/correct",
            "POST /proposals/{id}/reject");
  }

  @Test
  void anOfficerOfTwoBodiesSignsForTheOneChosen() throws Exception {
    SignedIn officer =
        city.anybody(new Rights(Role.OFFICER, List.of(PlantedCity.HOME, city.other())));
    MockHttpSession session = new MockHttpSession();
    city.desk()
        .desk()
        .perform(
            post("/account/acting-for")
                .param("body", city.other().value())
                .session(session)
                .with(user(officer))
                .with(csrf()));
    city.desk()
        .desk()
        .perform(
            multipart("/read")
                .param("text", "Leipzig reads for itself.")
                .param("language", "en")
                .session(session)
                .with(csrf()));
    assertThat(city.journal().find(city.journal().head()).orElseThrow().by())
        .isEqualTo(new Signature(officer.account().id(), city.other().value()));

    MockHttpServletResponse refused =
        city.desk().ask(post("/account/acting-for").param("body", "gov-gn1797929"), officer);
    assertThat(refused.getStatus()).isEqualTo(400);
  }
}
