package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OidcAwayTests {

  @TempDir static Path data;

  @Test
  void aProviderThatDoesNotAnswerIsSaidAndAskedAgain() throws Exception {
    int port;
    try (LittleOidcServer provider = new LittleOidcServer()) {
      port = provider.port();
    }
    try (Requests desk = Requests.open(data, "intercity.oidc.issuer=http://127.0.0.1:" + port)) {
      String away = desk.anonymous("/sign-in/office").getRedirectedUrl();
      assertThat(away).isEqualTo("/sign-in?oidc=unreachable");
      assertThat(desk.anonymous(away + "&lang=en").getContentAsString(StandardCharsets.UTF_8))
          .contains("does not answer at the moment", "name=\"password\"");
      try (LittleOidcServer _ = new LittleOidcServer(port)) {
        assertThat(desk.anonymous("/sign-in/office").getRedirectedUrl())
            .isEqualTo("/oauth2/authorization/office");
      }
    }
  }

  @Test
  void whereNoneIsSetThePageSaysNothingOfOne(@TempDir Path other) throws Exception {
    try (Requests desk = Requests.open(other)) {
      assertThat(desk.anonymous("/sign-in?lang=en").getContentAsString(StandardCharsets.UTF_8))
          .doesNotContain("/sign-in/office", "OpenID");
      assertThat(desk.anonymous("/sign-in/office").getStatus()).isEqualTo(404);
    }
  }
}
