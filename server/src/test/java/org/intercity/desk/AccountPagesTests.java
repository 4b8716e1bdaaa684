package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.accounts.Account;
import org.intercity.accounts.Accounts;
import org.intercity.accounts.Credentials;
import org.intercity.accounts.Role;
import org.intercity.accounts.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetails;
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

  private static String kept(String name) {
    return String.valueOf(
        desk.server().getBean(Credentials.class).loadUserByUsername(name).getPassword());
  }
}
