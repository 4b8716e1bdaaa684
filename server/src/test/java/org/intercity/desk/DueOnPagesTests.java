package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.intercity.accounts.Rights;
import org.intercity.accounts.Role;
import org.intercity.accounts.SignedIn;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Named;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Spot;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.journal.Signature;
import org.intercity.register.BodyId;
import org.intercity.register.TieId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due stands where the officer looks: on the tie, on the visit, in the handover book. */
class DueOnPagesTests {

  private static final String OFFICE = PlantedCity.HOME.value();

  @TempDir static Path data;

  private static Requests desk;
  private static ItemId early;
  private static ItemId late;

  @BeforeAll
  static void open() throws Exception {
    desk = Requests.open(data);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    desk.ask(
        post("/duties/rules/sets/korea")
            .param("from", today.minusDays(200).toString())
            .param("rule", "trip-plan-officials", "trip-report"),
        Requests.ADMINISTRATOR);
    early = visit(today.minusDays(60), VisitState.DONE);
    late = visit(today.minusDays(20), VisitState.REPORTED);
    desk.ask(
        multipart("/commitments")
            .param("what", "send the orchestra")
            .param("side", "ours")
            .param("due", "2020")
            .param("ties", "T2")
            .param("how", "minutes"),
        Requests.OFFICER);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static ItemId visit(LocalDate day, VisitState state) {
    return desk.server()
        .getBean(Exchange.class)
        .enter(
            new Signature("u-1", OFFICE),
            (_, numbers) ->
                List.of(
                    new Visit(
                        numbers.next(Sort.VISIT),
                        state,
                        new Visit.About(
                            "talks", EdtfDate.of(day), List.of(new TieId("T2")), List.of()),
                        new Visit.Delegation(
                            new Named("Gwangju", new BodyId(OFFICE)), null, List.of()),
                        List.of(
                            new Visit.Stop(new Spot("Turin", null), null, List.of(), List.of())),
                        Visit.Account.NONE,
                        List.of(new Basis.Known("the plan", null)))))
        .getFirst()
        .id();
  }

  private static String text(String path) throws Exception {
    return desk.ask(path).getContentAsString(StandardCharsets.UTF_8);
  }

  private static String panel(String page) {
    int start = page.indexOf("class=\"panel due\"");
    return start < 0 ? "" : page.substring(start, page.indexOf("</section>", start));
  }

  @Test
  void aVisitShowsItsOwnDutiesAndItsBooks() throws Exception {
    String page = text("/visits/" + early + "?lang=en");
    assertThat(panel(page))
        .contains("/duties/trip-report/" + early + "/1", "overdue")
        .doesNotContain("/" + late + "/", "send the orchestra");
    assertThat(page)
        .contains("/reports/visits/" + early + "/briefing", "/reports/visits/" + early + "/trip")
        .contains("Briefing book", "Trip report");
    desk.ask(
        multipart("/duties/trip-report/" + early + "/1/opened").param("seen", "0"),
        Requests.OFFICER);
    assertThat(panel(text("/visits/" + late + "?lang=en"))).doesNotContain("trip-report");
    assertThat(text("/visits/" + early + "?lang=ko")).contains("출장 보고서", "방문 설명 자료");
  }

  @Test
  void aTieShowsWhatIsDueOnItTheOverdueFirst() throws Exception {
    String page = text("/ties/T2?lang=en");
    String panel = panel(page);
    assertThat(panel).contains("send the orchestra", "/duties/trip-report/" + early + "/1");
    assertThat(panel.indexOf("orchestra")).isLessThan(panel.indexOf("trip-report"));
    assertThat(page).contains("/reports/handover", "/reports/council?partner=");
    assertThat(panel(text("/ties/T3?lang=en"))).doesNotContain("orchestra", "trip-report");
  }

  @Test
  void theCouncilPackageOfATieIsOneLinkAway() throws Exception {
    String link = desk.find("/ties/T2?lang=en", "/reports/council\\?partner=[^\"]+");
    String partner =
        URLDecoder.decode(link.replaceAll(".*partner=([^&]+).*", "$1"), StandardCharsets.UTF_8);
    assertThat(partner).matches(".+ \\(gn\\d+\\)");
    assertThat(
            desk.ask(get("/reports/council").param("partner", partner), Requests.OFFICER)
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("/reports/council/package.pdf?partner=");
  }

  @Test
  void anotherOfficeSeesNoneOfIt() throws Exception {
    SignedIn other =
        Requests.person(
            "u-77", "other", new Rights(Role.OFFICER, List.of(new BodyId("gov-gn1797929"))));
    desk.join(other);
    assertThat(
            desk.ask(get("/ties/T2").param("lang", "en"), other)
                .getContentAsString(StandardCharsets.UTF_8))
        .doesNotContain("send the orchestra", "trip-report");
    assertThat(desk.ask(get("/visits/" + early), other).getStatus()).isEqualTo(404);
  }

  @Test
  void theHandoverBookHoldsTheDutiesOfEachTie() throws Exception {
    assertThat(text("/reports/handover?lang=en"))
        .contains("Duties", "/duties/trip-report/" + early + "/1", "Overdue")
        .doesNotContain("/duties/trip-report/" + late + "/1");
    assertThat(text("/reports/handover?lang=ja")).contains("期限超過");
  }
}
