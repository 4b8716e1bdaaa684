package org.intercity.desk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.intercity.accounts.Rights;
import org.intercity.accounts.Role;
import org.intercity.journal.Database;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.FileSystemUtils;

/**
 * The planted city's desk in a browser, in which its administrator is signed in: every page there
 * is, with something on it. Opened once for all tests that walk it.
 */
record WalkedDesk(Path data, LittleOidcServer provider, PlantedCity city, Browser browser)
    implements AutoCloseable {

  private static final String PASSWORD = "harbour lantern violet kite";
  private static final String SEVERAL = "several";
  private static final String IS_ADMINISTRATOR =
      "return document.querySelector('.account summary span')?.textContent === arguments[0]";

  static WalkedDesk open() throws Exception {
    Path data = Files.createTempDirectory("walked");
    LittleOidcServer provider = new LittleOidcServer();
    PlantedCity city =
        PlantedCity.open(
            data.resolve("register"),
            "intercity.oidc.issuer=" + provider.issuer(),
            "intercity.oidc.label=City sign-on");
    String port = city.desk().server().getEnvironment().getProperty("local.server.port");
    Browser browser = Browser.open("http://localhost:" + port);
    WalkedDesk desk = new WalkedDesk(data, provider, city, browser);
    desk.plant();
    return desk;
  }

  private Path list() {
    return data.resolve("list.csv");
  }

  /** A visit with every part that one can have, and accounts that can sign in. */
  private void plant() throws Exception {
    city.own(
        multipart("/visits/new")
            .param("purpose", "Sign the friendship agreement")
            .param("of", "Gwangju")
            .param("from", "2025-03-02")
            .param("state", "done")
            .param("p1.name", "Kim Minji")
            .param("p1.post", "Deputy Mayor")
            .param("p1.body", "Gwangju")
            .param("p1.head", "1")
            .param("s1.name", "Qingdao")
            .param("s1.day", "2025-03-02")
            .param("s1.hosts", "Qingdao")
            .param("s1.programme", "10:00 City Hall")
            .param("g1.name", "A vase")
            .param("g1.amount", "50000")
            .param("g1.currency", "KRW")
            .param("c1.name", "Flights")
            .param("c1.amount", "1200000")
            .param("c1.currency", "KRW")
            .param("results", "A letter of intent")
            .param("ties", "T1")
            .param("how", "trip report"));
    Files.writeString(
        list(),
        "name,post,city,country\nKo Kwangwan,Deputy Mayor,Gwangju,Korea\n,Mayor,Qingdao,\n");
    city.desk()
        .join(
            Requests.person(
                "u-4", SEVERAL, new Rights(Role.OFFICER, List.of(PlantedCity.HOME, city.other()))));
    String kept = city.desk().server().getBean(PasswordEncoder.class).encode(PASSWORD);
    city.desk()
        .server()
        .getBean(Database.class)
        .write(db -> db.sql("UPDATE account SET password = ?").param(kept).update());
  }

  /** What a page of the browser's session looks at: a list that waits to be entered. */
  private void upload() {
    browser.go("/meetings/M1/roster").find("#file").sendKeys(list().toString());
    browser.press("main form[enctype] button");
  }

  /** Signs in who may see every page. */
  void signIn() {
    signIn(Requests.ADMINISTRATOR.account().name());
    upload();
  }

  /** A page as who may see all sees it on a desk's screen. */
  Browser begin(String page) {
    browser.screen(1280, "light").go(page);
    if (!Boolean.TRUE.equals(browser.run(IS_ADMINISTRATOR, administrator()))) {
      signIn();
      browser.go(page);
    }
    return browser;
  }

  private static String administrator() {
    return Requests.ADMINISTRATOR.account().called();
  }

  /** Signs in somebody who acts for several bodies. */
  void signInForSeveral() {
    signIn(SEVERAL);
  }

  /** Signs in somebody who may only look. */
  void signInAsReader() {
    signIn("scratch");
  }

  private void signIn(String name) {
    browser.screen(1280, "light").go("/sign-in?lang=en").type("#name", name);
    browser.type("#password", PASSWORD).press("main form button");
  }

  void signOut() {
    browser.go("/").forget();
  }

  @Override
  public void close() throws IOException {
    browser.close();
    city.close();
    provider.close();
    FileSystemUtils.deleteRecursively(data);
  }
}
