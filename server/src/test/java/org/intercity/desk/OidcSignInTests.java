package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.intercity.accounts.Account;
import org.intercity.accounts.Accounts;
import org.intercity.accounts.Invitations;
import org.intercity.accounts.Rights;
import org.intercity.accounts.Role;
import org.intercity.register.BodyId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in with an OpenID Connect provider: a real, little one. */
class OidcSignInTests {

  @TempDir static Path data;

  private static LittleOidcServer provider;
  private static Requests desk;

  @BeforeAll
  static void open() throws Exception {
    provider = new LittleOidcServer();
    desk =
        Requests.open(
            data,
            "intercity.oidc.issuer=" + provider.issuer(),
            "intercity.oidc.client-id=desk",
            "intercity.oidc.client-secret=between-us",
            "intercity.oidc.label=City sign-on");
    desk.join(Requests.person("u-50", "minseo@city.example", Rights.of(Role.OFFICER)));
  }

  @AfterAll
  static void close() {
    desk.close();
    provider.close();
  }

  private static MockHttpServletResponse ask(String path, MockHttpSession session)
      throws Exception {
    return desk.desk().perform(get(path).session(session)).andReturn().getResponse();
  }

  private static String page(String path, MockHttpSession session) throws Exception {
    return ask(path, session).getContentAsString(StandardCharsets.UTF_8);
  }

  /** Where the desk sends somebody, with what the provider is to send back. */
  private static Map<String, String> leave(MockHttpSession session, String query) throws Exception {
    assertThat(ask("/sign-in/office" + query, session).getRedirectedUrl())
        .isEqualTo("/oauth2/authorization/office");
    String sent = ask("/oauth2/authorization/office", session).getRedirectedUrl();
    assertThat(sent).startsWith(provider.issuer() + "/authorize?");
    return UriComponentsBuilder.fromUriString(sent).build(true).getQueryParams().toSingleValueMap();
  }

  /** As somebody comes back with a code. */
  private static String comeBack(MockHttpSession session, String state) throws Exception {
    return String.valueOf(
        desk.desk()
            .perform(
                get("/login/oauth2/code/office")
                    .param("code", "a-code")
                    .param("state", state)
                    .session(session))
            .andReturn()
            .getResponse()
            .getRedirectedUrl());
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  private static String signIn(MockHttpSession session, String query, Map<String, Object> claims)
      throws Exception {
    Map<String, String> sent = leave(session, query);
    provider.vouchFor(claims, decoded(sent.get("nonce")));
    return comeBack(session, decoded(sent.get("state")));
  }

  private static Map<String, Object> person(String email, boolean verified) {
    return Map.of("email", email, "email_verified", verified, "name", "Park Minseo");
  }

  private static void isNobody(MockHttpSession session) throws Exception {
    assertThat(String.valueOf(ask("/", session).getRedirectedUrl())).endsWith("/sign-in");
  }

  @Test
  void whoHasAnAccountOfTheVerifiedAddressIsSignedIn() throws Exception {
    MockHttpSession session = new MockHttpSession();
    assertThat(page("/sign-in?lang=en", session)).contains("Sign in with City sign-on");
    assertThat(signIn(session, "", person("Minseo@City.example", true))).isEqualTo("/");
    assertThat(page("/account?lang=en", session)).contains("minseo@city.example", "Officer");
  }

  @Test
  void whoHasNoneIsToldSoAndGetsNone() throws Exception {
    MockHttpSession session = new MockHttpSession();
    String back = signIn(session, "", person("stranger@city.example", true));
    assertThat(back).isEqualTo("/sign-in?oidc=unknown");
    assertThat(page(back + "&lang=en", new MockHttpSession()))
        .contains("no account with your e-mail address");
    assertThat(accounts().find("stranger@city.example")).isEmpty();
    isNobody(new MockHttpSession());
  }

  @Test
  void anAddressThatIsNotVerifiedCountsForNothing() throws Exception {
    for (Map<String, Object> claims :
        List.of(
            person("minseo@city.example", false),
            Map.<String, Object>of("email", "minseo@city.example"),
            Map.<String, Object>of("name", "Park Minseo", "email_verified", true))) {
      MockHttpSession session = new MockHttpSession();
      assertThat(signIn(session, "", claims)).isEqualTo("/sign-in?oidc=unverified");
    }
  }

  @Test
  void aTokenForAnotherRequestIsRefused() throws Exception {
    MockHttpSession session = new MockHttpSession();
    Map<String, String> sent = leave(session, "");
    provider.vouchFor(person("minseo@city.example", true), "another nonce");
    String back = comeBack(session, decoded(sent.get("state")));
    assertThat(back).isEqualTo("/sign-in?oidc=failed");
    assertThat(page(back + "&lang=en", session)).contains("could not be checked");
    isNobody(session);
  }

  @Test
  void anAnswerToAnotherQuestionIsRefused() throws Exception {
    MockHttpSession session = new MockHttpSession();
    Map<String, String> sent = leave(session, "");
    provider.vouchFor(person("minseo@city.example", true), decoded(sent.get("nonce")));
    assertThat(comeBack(session, "another state")).isEqualTo("/sign-in?oidc=failed");
    assertThat(comeBack(new MockHttpSession(), decoded(sent.get("state"))))
        .isEqualTo("/sign-in?oidc=failed");
    isNobody(session);
  }

  @Test
  void anOpenLinkMakesTheAccountOnce() throws Exception {
    List<BodyId> bodies = List.of(new BodyId("gov-gn1797929"));
    String token = desk.server().getBean(Invitations.class).invite(new Rights(Role.READER, bodies));
    assertThat(page("/welcome/" + token + "?lang=en", new MockHttpSession()))
        .contains("/sign-in/office?invitation=" + token);

    MockHttpSession session = new MockHttpSession();
    assertThat(signIn(session, "?invitation=" + token, person("jiu@city.example", true)))
        .isEqualTo("/");
    Account made = accounts().find("jiu@city.example").orElseThrow();
    assertThat(made.rights()).isEqualTo(new Rights(Role.READER, bodies));
    assertThat(made.called()).isEqualTo("Park Minseo");
    assertThat(
            signIn(new MockHttpSession(), "?invitation=" + token, person("b@city.example", true)))
        .isEqualTo("/sign-in?oidc=unknown");
  }

  @Test
  void anAccountOutOfUseIsNotSignedInEither() throws Exception {
    desk.join(Requests.person("u-51", "gone@city.example", Rights.of(Role.OFFICER)));
    accounts().disable("u-51");
    assertThat(signIn(new MockHttpSession(), "", person("gone@city.example", true)))
        .isEqualTo("/sign-in?oidc=unknown");
  }

  private static Accounts accounts() {
    return desk.server().getBean(Accounts.class);
  }
}
