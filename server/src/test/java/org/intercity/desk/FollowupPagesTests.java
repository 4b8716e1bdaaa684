package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Money;
import org.intercity.exchange.Named;
import org.intercity.exchange.Remark;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Spot;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.register.BodyId;
import org.intercity.register.TieId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

class FollowupPagesTests {

  private static final String OFFICE = "gov-gn1841811";
  private static final Signature BY = new Signature("u-1", OFFICE);

  @TempDir static Path data;

  private static Requests desk;

  @BeforeAll
  static void open() throws Exception {
    desk = Requests.open(data);
    assertThat(path(rules(today().minusDays(100).toString()))).isEqualTo("/duties/rules");
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static String text(MockHttpServletResponse page) throws Exception {
    return page.getContentAsString(StandardCharsets.UTF_8);
  }

  private static String page(String path) throws Exception {
    MockHttpServletResponse page = desk.ask(path);
    assertThat(page.getStatus()).as(path).isEqualTo(200);
    return text(page);
  }

  private static MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return desk.ask(request, Requests.OFFICER);
  }

  private static String path(MockHttpServletResponse page) throws Exception {
    assertThat(page.getRedirectedUrl()).as(text(page)).isNotNull();
    return String.valueOf(page.getRedirectedUrl()).split("\\?", 2)[0];
  }

  private static MockHttpServletResponse rules(String from) throws Exception {
    return desk.ask(
        post("/duties/rules/sets/korea")
            .param("from", from)
            .param(
                "rule",
                "trip-plan-officials",
                "trip-report",
                "gift-report",
                "council-consent",
                "anniversary"),
        Requests.ADMINISTRATOR);
  }

  private static long seen(String path) throws Exception {
    return Long.parseLong(desk.find(path, "name=\"seen\" value=\"\\d+\"").replaceAll("\\D", ""));
  }

  private static String promise(String what, String due) throws Exception {
    return path(
        send(
            multipart("/commitments")
                .param("what", what)
                .param("side", "theirs")
                .param("owner", "Qingdao")
                .param("due", due)
                .param("ties", "t2")
                .param("how", "minutes")));
  }

  private static Item enter(Function<ItemId, Item> made, Sort sort) {
    return desk.server()
        .getBean(Exchange.class)
        .enter(BY, (_, numbers) -> List.of(made.apply(numbers.next(sort))))
        .getFirst();
  }

  private static Visit visit(ItemId id, LocalDate from, LocalDate to) {
    EdtfDate period = EdtfDate.parse(from + "/" + to);
    return new Visit(
        id,
        VisitState.PLANNED,
        new Visit.About("talks", period, List.of(new TieId("T2")), List.of()),
        new Visit.Delegation(new Named("Gwangju", new BodyId(OFFICE)), null, List.of()),
        List.of(new Visit.Stop(new Spot("Turin", null), null, List.of(), List.of())),
        new Visit.Account(
            List.of(new Visit.Gift(true, "a bowl", new Money("50", "EUR"), null)),
            List.of(),
            List.of(),
            List.of()),
        List.of(new Basis.Known("the plan", null)));
  }

  @Test
  void aPromiseIsWrittenDownKeptAndOpenedAgain() throws Exception {
    String promise = promise("send the orchestra <b>soon</b>", "2020");
    assertThat(page("/commitments"))
        .contains("send the orchestra &lt;b&gt;soon&lt;/b&gt;", "Overdue", ">2020<")
        .contains(promise);
    assertThat(page("/commitments?state=overdue&owner=theirs&tie=T2&words=ORCHESTRA"))
        .contains(promise);
    assertThat(page("/commitments?owner=ours")).doesNotContain(promise);
    assertThat(page("/commitments?tie=T3")).doesNotContain(promise);
    assertThat(page("/commitments?tie=nonsense&words=%25")).doesNotContain(promise);
    assertThat(page("/commitments.csv?state=all")).contains("send the orchestra", "Overdue");
    assertThat(page("/")).contains("send the orchestra");

    long seen = seen(promise);
    String bare =
        text(send(multipart(promise + "/done").param("seen", "" + seen).param("on", "someday")));
    assertThat(bare).contains("Say how it was done", "“someday” is no date", "value=\"someday\"");
    MockMultipartFile note =
        new MockMultipartFile(
            "paper", "letter.exe", "text/plain", "MZ".getBytes(StandardCharsets.US_ASCII));
    assertThat(text(send(multipart(promise + "/done").file(note).param("seen", "" + seen))))
        .contains("id=\"paper-error\"");
    MockMultipartFile paper =
        new MockMultipartFile(
            "paper",
            "letter.pdf",
            "application/pdf",
            "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    send(multipart(promise + "/done").file(paper).param("seen", "" + seen).param("on", "2021-03"));
    assertThat(page(promise)).contains("Done", "/documents/", "datetime=\"2021-03\"");
    assertThat(page("/commitments")).doesNotContain(promise);

    String stale = text(send(post(promise + "/opened").param("seen", "" + seen)));
    assertThat(stale).contains("changed by somebody else");
    send(post(promise + "/opened").param("seen", "" + seen(promise)));
    assertThat(
            text(
                send(
                    post(promise + "/dropped")
                        .param("seen", "" + seen(promise))
                        .param("reason", " "))))
        .contains("Say why it was dropped");
    send(post(promise + "/dropped").param("seen", "" + seen(promise)).param("reason", "no hall"));
    assertThat(page(promise)).contains("Dropped", "no hall", "Put this version in force again");
    send(post(promise + "/restored").param("version", "" + seen));
    assertThat(page("/commitments")).contains(promise);
  }

  @Test
  void theFormKeepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
    long head = desk.server().getBean(Journal.class).head();
    String form =
        text(
            send(
                multipart("/commitments")
                    .param("what", " ")
                    .param("side", "theirs")
                    .param("due", "2025-13-45")
                    .param("ties", "T2, T99999")
                    .param("of", "V77")));
    assertThat(form)
        .contains(
            "Say what was promised",
            "Say who promised it",
            "“2025-13-45” is no date",
            "There is no tie T99999",
            "There is no remark, visit or meeting V77",
            "nothing stands without evidence",
            "value=\"T2, T99999\"");
    assertThat(desk.server().getBean(Journal.class).head()).isEqualTo(head);
    assertThat(desk.ask("/commitments/C99999").getStatus()).isEqualTo(404);
    assertThat(desk.ask("/commitments/nonsense").getStatus()).isEqualTo(404);
    assertThat(desk.ask("/commitments/V1/edit").getStatus()).isEqualTo(404);
  }

  @Test
  void aRemarkBecomesAPromiseFoundedOnItsWords() throws Exception {
    Item remark =
        enter(
            id ->
                new Remark(
                    id,
                    new ItemId(Sort.PERSON, 1),
                    new Remark.Words("We will open a direct flight", "en"),
                    null,
                    List.of(new TieId("T2")),
                    List.of()),
            Sort.REMARK);
    assertThat(page("/commitments/new?of=" + remark.id()))
        .contains("We will open a direct flight</textarea>", "value=\"T2\"", "blockquote");
    String promise =
        path(
            send(
                multipart("/commitments")
                    .param("what", "open a direct flight")
                    .param("side", "theirs")
                    .param("owner", "Qingdao")
                    .param("ties", "T2")
                    .param("of", remark.id().toString())));
    assertThat(page(promise)).contains("We will open a direct flight", "Remark " + remark.id());

    send(
        multipart(promise)
            .param("seen", "" + seen(promise + "/edit"))
            .param("what", "open a weekly flight")
            .param("side", "ours")
            .param("due", "2031-05"));
    assertThat(page(promise))
        .contains("<ins>open a weekly flight</ins>", "<del>open a direct flight</del>", "2031-05");
  }

  @Test
  void aPlannedVisitBringsDutiesThatAreMetOrWaived() throws Exception {
    LocalDate from = today().plusDays(20);
    Item visit = enter(id -> visit(id, from, from.plusDays(3)), Sort.VISIT);
    String plan = "/duties/trip-plan-officials/" + visit.id() + "/1";
    String report = "/duties/trip-report/" + visit.id() + "/1";
    assertThat(page("/duties?of=" + visit.id()))
        .contains(plan, report, "/duties/gift-report/" + visit.id() + "/1")
        .contains("To be checked: the value is in EUR, the rule in USD, KRW");
    assertThat(page("/duties?state=overdue")).contains(plan).doesNotContain(report);
    assertThat(page("/duties.csv?rule=trip-report")).contains(from.plusDays(33).toString());
    assertThat(page("/calendar?month=" + YearMonth.from(from))).contains("/visits/" + visit.id());
    assertThat(page("/")).contains(plan);

    assertThat(text(send(multipart(plan + "/met").param("seen", "0"))))
        .contains("Say how it was met");
    assertThat(text(send(post(plan + "/waived").param("seen", "0"))))
        .contains("Say why it is waived");
    assertThat(path(send(post(plan + "/waived").param("seen", "0").param("reason", "by video"))))
        .isEqualTo(plan);
    assertThat(page(plan)).contains("Waived", "by video");
    assertThat(page("/duties?state=overdue")).doesNotContain(plan);
    assertThat(text(send(post(plan + "/opened").param("seen", "0")))).contains("meanwhile");
    send(post(plan + "/opened").param("seen", "" + seen(plan)));
    send(multipart(plan + "/met").param("seen", "" + seen(plan)).param("note", "on the site"));
    assertThat(page("/duties?state=met")).contains(plan);
    assertThat(desk.ask("/duties/trip-plan-officials/V999/1").getStatus()).isEqualTo(404);
    assertThat(desk.ask("/duties/no/such/thing").getStatus()).isEqualTo(404);
  }

  @Test
  void theRulesPageRefusesWhatIsNoDayAndNoRule() throws Exception {
    assertThat(text(rules("tomorrow"))).contains("“tomorrow” is no day", "value=\"tomorrow\"");
    assertThat(text(rules("2026-13-01"))).contains("“2026-13-01” is no day");
    String wrong =
        text(
            desk.ask(
                post("/duties/rules/own")
                    .param("trigger", "gift_received")
                    .param("days", "many")
                    .param("detail.amount", "100 XXXX"),
                Requests.ADMINISTRATOR));
    assertThat(wrong)
        .contains("Say what is to be done", "“many” is no number of days", "is no amount");
    desk.ask(
        post("/duties/rules/own")
            .param("title", "Tell the ministry")
            .param("trigger", "tie_yearly")
            .param("days", "-10")
            .param("detail.kinds", "sister"),
        Requests.ADMINISTRATOR);
    assertThat(page("/duties/rules")).contains("Tell the ministry").doesNotContain("own-1");
    assertThat(text(desk.ask(get("/duties/rules"), Requests.ADMINISTRATOR))).contains("own-1");
    assertThat(page("/duties?rule=own-1")).contains("/duties/own-1/T");
    desk.ask(post("/duties/rules/own/own-1/removed"), Requests.ADMINISTRATOR);
    assertThat(page("/duties")).doesNotContain("/duties/own-1/T");
  }

  @Test
  void theCalendarTurnsItsPagesAndSaysWhatIsNoMonth() throws Exception {
    promise("plant a tree", "2033-05");
    assertThat(page("/calendar?month=2033-05"))
        .contains("plant a tree", "Sometime in this month", "month=2033-04", "month=2033-06");
    assertThat(page("/calendar?month=2033-05&view=list&sort=visit")).doesNotContain("plant a tree");
    assertThat(page("/calendar?month=2033-05&view=list")).contains("plant a tree");
    assertThat(page("/calendar?month=Mai")).contains("“Mai” is no month");
    assertThat(page("/calendar?month=9999-12")).contains("is no month");
    for (String language : List.of("ko", "zh", "ja")) {
      for (String path :
          List.of(
              "/calendar",
              "/commitments",
              "/commitments/new",
              "/duties",
              "/duties/rules",
              "/account/reminders")) {
        assertThat(page(path + "?lang=" + language)).doesNotContain("??");
      }
    }
  }

  @Test
  void aFeedIsReadAtItsAddressUntilItIsRevoked() throws Exception {
    Map<String, ?> next =
        desk.desk()
            .perform(post("/account/reminders/feed").with(user(Requests.OFFICER)).with(csrf()))
            .andReturn()
            .getFlashMap();
    String link = String.valueOf(next.get("link")).replace("http://localhost", "");
    assertThat(link).matches("/feeds/[\\w-]{32}\\.ics");
    MockHttpServletResponse feed = desk.anonymous(link);
    assertThat(feed.getStatus()).isEqualTo(200);
    assertThat(feed.getContentType()).startsWith("text/calendar");
    assertThat(text(feed)).contains("BEGIN:VCALENDAR");
    assertThat(desk.anonymous("/feeds/" + "a".repeat(32) + ".ics").getStatus()).isEqualTo(404);
    assertThat(desk.desk().perform(post(link)).andReturn().getResponse().getStatus())
        .isIn(403, 405);

    send(post("/account/reminders/feed/revoked"));
    assertThat(desk.anonymous(link).getStatus()).isEqualTo(404);
  }

  @Test
  void lettersGoToOneAddressAlone() throws Exception {
    for (String wrong : List.of("minji", "a@b, c@d", "a@b\r\nBcc: c@d", "")) {
      assertThat(
              text(
                  send(
                      post("/account/reminders/mail")
                          .param("rhythm", "daily")
                          .param("address", wrong))))
          .as(wrong)
          .contains("Write one e-mail address");
    }
    assertThat(
            path(
                send(
                    post("/account/reminders/mail")
                        .param("rhythm", "weekly")
                        .param("address", "haneul@example.org"))))
        .isEqualTo("/account/reminders");
    assertThat(page("/account/reminders"))
        .contains("haneul@example.org", "No mail server is set up");
    assertThat(text(desk.ask(get("/account/reminders"), Requests.ADMINISTRATOR)))
        .doesNotContain("haneul@example.org");
  }
}
