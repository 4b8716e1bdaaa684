package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.accounts.Account;
import org.intercity.accounts.Accounts;
import org.intercity.accounts.Credentials;
import org.intercity.accounts.Rights;
import org.intercity.accounts.Role;
import org.intercity.accounts.SignedIn;
import org.intercity.journal.Database;
import org.intercity.register.BodyId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.MvcResult;

class AccountPagesTests {

  private static final String PASSWORD = "harbour lantern violet kite";
  private static final String OTHER = "seven quiet herons waiting";

  @TempDir static Path data;

  private static Requests desk;

  @BeforeAll
  static void open() {
    desk = Requests.open(data);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static String text(MockHttpServletResponse page) throws Exception {
    return page.getContentAsString(StandardCharsets.UTF_8);
  }

  /** The page after an invitation, and the path of the link on it. */
  private static String link(String role) throws Exception {
    MvcResult sent =
        desk.send(post("/accounts/invitations").param("role", role.toLowerCase(Locale.ROOT)));
    Map<String, ?> next = sent.getFlashMap();
    String page =
        text(desk.ask(get("/accounts").flashAttrs(Map.copyOf(next)), Requests.ADMINISTRATOR));
    Matcher link = Pattern.compile("http://localhost(/welcome/[\\w-]{32})").matcher(page);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static UserDetails join(String link, String name) throws Exception {
    desk.ask(
        post(link).param("called", name).param("name", name).param("password", PASSWORD),
        Requests.ADMINISTRATOR);
    return desk.server().getBean(Credentials.class).loadUserByUsername(name);
  }

  private static MockHttpServletResponse change(UserDetails who, String old, String fresh)
      throws Exception {
    return desk.ask(post("/account").param("old", old).param("fresh", fresh), who);
  }

  @Test
  void anAdministratorInvitesColleaguesByLinksThatAreShownOnce() throws Exception {
    String first = link("OFFICER");
    String second = link("OFFICER");
    assertThat(text(desk.ask(get("/accounts"), Requests.ADMINISTRATOR))).doesNotContain("/welcome");

    join(first, "haneul");
    join(second, "jiwoo");
    assertThat(text(desk.ask(get("/accounts"), Requests.ADMINISTRATOR)))
        .contains("haneul", "jiwoo", "Officer");
    Account jiwoo = desk.server().getBean(Accounts.class).find("jiwoo").orElseThrow();
    assertThat(jiwoo.role()).isEqualTo(Role.OFFICER);
  }

  @Test
  void anOfficerSeesNoAccounts() throws Exception {
    assertThat(desk.ask("/accounts").getStatus()).isEqualTo(403);
    MockHttpServletResponse refused =
        desk.ask(post("/accounts/invitations").param("role", "administrator"), Requests.OFFICER);
    assertThat(refused.getStatus()).isEqualTo(403);
    assertThat(text(desk.ask("/"))).contains("href=\"/account\"").doesNotContain("/accounts");
    assertThat(text(desk.ask(get("/"), Requests.ADMINISTRATOR))).contains("href=\"/accounts\"");
    assertThat(desk.anonymous("/account").getRedirectedUrl()).endsWith("/sign-in");
  }

  @Test
  void aPasswordIsChangedByWhoKnowsTheOldOne() throws Exception {
    UserDetails dana = join(link("ADMINISTRATOR"), "dana");
    assertThat(dana).isInstanceOf(SignedIn.class);

    assertThat(text(change(dana, "not the old password", OTHER))).contains("not your password");
    assertThat(text(change(dana, PASSWORD, "short"))).contains("Use at least 12 characters");
    assertThat(kept("dana")).isEqualTo(dana.getPassword());

    assertThat(change(dana, PASSWORD, OTHER).getRedirectedUrl()).isEqualTo("/account");
    assertThat(kept("dana")).isNotEqualTo(dana.getPassword()).doesNotContain(OTHER);
    UserDetails again = desk.server().getBean(Credentials.class).loadUserByUsername("dana");
    assertThat(text(change(again, PASSWORD, OTHER))).contains("not your password");
  }

  @Test
  void aPasswordChangeEndsTheAccountsOtherSessionsOnly() throws Exception {
    UserDetails here = join(link("OFFICER"), "narae");
    UserDetails other = join(link("OFFICER"), "dohyun");
    MockHttpSession session = new MockHttpSession();
    desk.desk()
        .perform(
            post("/account")
                .param("old", PASSWORD)
                .param("fresh", OTHER)
                .session(session)
                .with(user(here))
                .with(csrf()));

    assertThat(desk.ask(get("/"), here).getRedirectedUrl()).isEqualTo("/sign-in?ended");
    assertThat(text(desk.anonymous("/sign-in?ended="))).contains("password or rights were changed");
    assertThat(desk.ask(get("/"), other).getStatus()).isEqualTo(200);
    assertThat(
            desk.desk()
                .perform(get("/account").session(session))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(200);
  }

  @Test
  void theAccountsAreATableForAdministratorsAlone() throws Exception {
    MockHttpServletResponse table = desk.ask(get("/accounts/accounts.csv"), Requests.ADMINISTRATOR);
    assertThat(text(table))
        .contains(
            "Name,User name or e-mail address,Role,Acts for,Since,In use",
            "minji,minji,Officer,,2026-01-02,in use")
        .doesNotContain("{");
    assertThat(desk.ask("/accounts/accounts.csv").getStatus()).isEqualTo(403);
  }

  @Test
  void aPasswordKeptByBcryptIsKeptAnewWhenItsOwnerSignsIn() throws Exception {
    SignedIn old = Requests.person("u-70", "gaon", Rights.of(Role.OFFICER));
    desk.join(old);
    desk.server()
        .getBean(Database.class)
        .write(
            db ->
                db.sql("UPDATE account SET password = ? WHERE id = 'u-70'")
                    .param("{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD))
                    .update());
    assertThat(signIn("gaon", OTHER).getRedirectedUrl()).isEqualTo("/sign-in?failed");
    assertThat(kept("gaon")).startsWith("{bcrypt}");
    assertThat(signIn("gaon", PASSWORD).getRedirectedUrl()).isEqualTo("/");
    assertThat(kept("gaon")).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(desk.ask(get("/"), old).getStatus()).isEqualTo(200);
    assertThat(signIn("gaon", PASSWORD).getRedirectedUrl()).isEqualTo("/");
  }

  @Test
  void aLongPasswordIsTakenInWhole() throws Exception {
    String said = "물가에 선 왜가리 네 마리가 ".repeat(8);
    UserDetails before = join(link("READER"), "byeol");
    assertThat(change(before, PASSWORD, said + "a").getRedirectedUrl()).isEqualTo("/account");
    assertThat(signIn("byeol", said + "b").getRedirectedUrl()).isEqualTo("/sign-in?failed");
    assertThat(signIn("byeol", said + "a").getRedirectedUrl()).isEqualTo("/");
  }

  private static MockHttpServletResponse signIn(String name, String password) throws Exception {
    return desk.askAsNobody(post("/sign-in").param("name", name).param("password", password));
  }

  @Test
  void aSessionEndsWhenItHasLastedAsLongAsAnyMay() throws Exception {
    SignedIn who = Requests.person("u-71", "narae2", Rights.of(Role.OFFICER));
    desk.join(who);
    SignedIn before =
        new SignedIn(who.account(), "", 0, Instant.now().minus(Duration.ofHours(12)), null);
    SignedIn still =
        new SignedIn(who.account(), "", 0, Instant.now().minus(Duration.ofHours(11)), null);
    assertThat(desk.ask(get("/"), before).getRedirectedUrl()).isEqualTo("/sign-in?over");
    assertThat(text(desk.anonymous("/sign-in?over="))).contains("as long as one may be");
    assertThat(desk.ask(get("/"), still).getStatus()).isEqualTo(200);
  }

  @Test
  void anAdministratorGivesAndTakesRightsAndTheirSessionsEnd() throws Exception {
    SignedIn who = Requests.person("u-72", "haru", Rights.of(Role.OFFICER));
    desk.join(who);
    assertThat(text(desk.ask(get("/accounts/u-72"), Requests.ADMINISTRATOR))).contains("haru");
    desk.ask(
        post("/accounts/u-72").param("role", "reader").param("bodies", "Qingdao; gov-gn1841811"),
        Requests.ADMINISTRATOR);
    assertThat(desk.ask(get("/"), who).getRedirectedUrl()).isEqualTo("/sign-in?ended");
    assertThat(desk.server().getBean(Accounts.class).findById("u-72").orElseThrow().rights())
        .isEqualTo(
            new Rights(
                Role.READER, List.of(new BodyId("gov-gn1797929"), new BodyId("gov-gn1841811"))));

    String wrong =
        text(
            desk.ask(
                post("/accounts/u-72").param("role", "reader").param("bodies", "Nowhereville"),
                Requests.ADMINISTRATOR));
    assertThat(wrong).contains("Nowhereville", "id=\"bodies-error\"");
    desk.ask(post("/accounts/u-72/disable"), Requests.ADMINISTRATOR);
    assertThat(text(desk.ask(get("/accounts"), Requests.ADMINISTRATOR))).contains("out of use");
  }

  @Test
  void whoAdministersForOneBodyGivesNoRightsForAnother() throws Exception {
    List<BodyId> qingdao = List.of(new BodyId("gov-gn1797929"));
    SignedIn who = Requests.person("u-73", "tao", new Rights(Role.ADMINISTRATOR, qingdao));
    desk.join(who);
    assertThat(text(desk.ask(get("/accounts"), who))).contains(">tao<").doesNotContain(">minji<");
    for (String bodies : List.of("", "gov-gn1841811", "gov-gn1797929; gov-gn1841811")) {
      String refused =
          text(
              desk.ask(
                  post("/accounts/invitations").param("role", "reader").param("bodies", bodies),
                  who));
      assertThat(refused).contains("only for the bodies you act for");
      assertThat(
              text(
                  desk.ask(
                      post("/accounts/u-73").param("role", "administrator").param("bodies", bodies),
                      who)))
          .contains("only for the bodies you act for");
    }
    assertThat(desk.ask(get("/accounts/u-1"), who).getStatus()).isEqualTo(404);
    assertThat(desk.ask(post("/accounts/u-1/disable"), who).getStatus()).isEqualTo(404);
  }

  @Test
  void whatARoleMayNotDoIsNotShownToIt() throws Exception {
    SignedIn reader = Requests.person("u-74", "sion", Rights.of(Role.READER));
    desk.join(reader);
    assertThat(text(desk.ask("/"))).contains("href=\"/enter\"");
    assertThat(text(desk.ask("/ties/T1"))).contains("/enter?tie=T1");
    assertThat(text(desk.ask("/read"))).contains("action=\"/read\"");
    for (String page : List.of("/", "/ties", "/ties/T1", "/read", "/proposals", "/bodies")) {
      assertThat(text(desk.ask(get(page), reader)))
          .as(page)
          .doesNotContain("href=\"/enter", "action=\"/read\"", "button main", "/accounts");
    }
  }

  private static String kept(String name) {
    return String.valueOf(
        desk.server().getBean(Credentials.class).loadUserByUsername(name).getPassword());
  }
}
