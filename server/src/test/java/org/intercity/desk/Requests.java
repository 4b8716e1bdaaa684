package org.intercity.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intercity.Intercity;
import org.intercity.accounts.Account;
import org.intercity.accounts.Rights;
import org.intercity.accounts.Role;
import org.intercity.accounts.SignedIn;
import org.intercity.example.ExampleRegister;
import org.intercity.journal.Database;
import org.intercity.register.BodyId;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The example register's desk, asked without a browser: what stands in the answers' heads. */
public record Requests(ConfigurableApplicationContext server, MockMvc desk)
    implements AutoCloseable {

  public static final SignedIn OFFICER = person("u-1", "minji", Rights.of(Role.OFFICER));
  public static final SignedIn ADMINISTRATOR = person("u-2", "sora", Rights.of(Role.ADMINISTRATOR));

  /** Somebody signed in just now, whom {@link #join} makes an account for. */
  static SignedIn person(String id, String name, Rights rights) {
    return SignedIn.now(new Account(id, name, name, rights), "", 0, Instant.now());
  }

  public static Requests open(Path data) {
    ConfigurableApplicationContext server =
        new SpringApplicationBuilder(Intercity.class)
            .properties("intercity.data=" + data, "server.port=0", "spring.main.banner-mode=off")
            .run();
    server.getBean(ExampleRegister.class).enter();
    DefaultMockMvcBuilder desk = MockMvcBuilders.webAppContextSetup((WebApplicationContext) server);
    Requests requests = new Requests(server, desk.apply(springSecurity()).build());
    requests.join(OFFICER);
    requests.join(ADMINISTRATOR);
    return requests;
  }

  void join(SignedIn who) {
    Account account = who.account();
    server
        .getBean(Database.class)
        .write(
            db ->
                db.sql(
                        "INSERT INTO account (id, name, called, role, bodies, password, made)"
                            + " VALUES (?, ?, ?, ?, ?, '', '2026-01-02T03:04:05Z')")
                    .param(account.id())
                    .param(account.name())
                    .param(account.called())
                    .param(account.role().word())
                    .param(
                        account.bodies().stream()
                            .map(BodyId::value)
                            .collect(Collectors.joining(" ")))
                    .update());
  }

  public MockHttpServletResponse anonymous(String path) throws Exception {
    return desk.perform(get(path)).andReturn().getResponse();
  }

  public MockHttpServletResponse ask(
      AbstractMockHttpServletRequestBuilder<?> request, UserDetails who) throws Exception {
    return desk.perform(request.with(user(who)).with(csrf())).andReturn().getResponse();
  }

  MockHttpServletResponse askAsNobody(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return desk.perform(request.with(csrf())).andReturn().getResponse();
  }

  /** A form as an administrator sends it, with what it leaves for the next page. */
  public MvcResult send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    return desk.perform(request.with(user(ADMINISTRATOR)).with(csrf())).andReturn();
  }

  public MockHttpServletResponse ask(String path) throws Exception {
    return ask(get(path), OFFICER);
  }

  /** The first piece of a page that is like this. */
  public String find(String path, String pattern) throws Exception {
    String page = ask(path).getContentAsString(StandardCharsets.UTF_8);
    Matcher found = Pattern.compile(pattern).matcher(page);
    if (!found.find()) {
      throw new AssertionError(pattern + " is not in " + page);
    }
    return found.group();
  }

  @Override
  public void close() {
    server.close();
  }
}
