package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.intercity.desk.Axe.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page is for everybody, by day on a desk's screen and by night on a telephone's. */
@ExtendWith(Walked.class)
class AccessibilityTests {

  /** One page alone: {@code mvn test -Dtest=AccessibilityTests -Daxe.page=/ties/T1}. */
  private static final String ONLY = System.getProperty("axe.page", "");

  private static List<Fault> faults(Browser browser, String page) {
    List<Fault> faults = new ArrayList<>();
    browser.screen(1280, "light");
    faults.addAll(Axe.faults(browser, page + ", light, 1280 px"));
    browser.screen(390, "dark");
    faults.addAll(Axe.faults(browser, page + ", dark, 390 px"));
    return faults;
  }

  private static List<Fault> look(Browser browser, String page) {
    browser.screen(1280, "light").go(page + (page.contains("?") ? "&" : "?") + "lang=en");
    browser.run("document.querySelectorAll('main details').forEach(each => each.open = true)");
    return faults(browser, page);
  }

  @Test
  void everyPageKeepsEveryRule(WalkedDesk desk) {
    desk.begin("/");
    List<String> pages = ONLY.isEmpty() ? AllPages.of(desk) : List.of(ONLY);
    assertThat(pages.stream().flatMap(page -> look(desk.browser(), page).stream())).isEmpty();
  }

  @Test
  void soDoesEveryPageForWhoIsNotSignedIn(WalkedDesk desk) {
    desk.begin("/accounts").press("main form button.main");
    String invitation = desk.browser().find("#link").getText();
    desk.signOut();
    List<Fault> faults = new ArrayList<>();
    for (String page :
        List.of(
            "/sign-in",
            "/sign-in?error",
            "/sign-in?oidc=unknown",
            "/about",
            "/too-large",
            "/welcome/" + "a".repeat(32),
            invitation)) {
      faults.addAll(look(desk.browser(), page));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void soDoThePagesThatSayNo(WalkedDesk desk) {
    desk.signInAsReader();
    List<Fault> faults = new ArrayList<>();
    faults.addAll(look(desk.browser(), "/settings"));
    assertThat(desk.browser().text()).contains("not open to you");
    faults.addAll(look(desk.browser(), "/nowhere"));
    assertThat(desk.browser().text()).contains("no such page");
    faults.addAll(look(desk.browser(), "/ties/T99999"));
    assertThat(faults).isEmpty();
  }

  @Test
  void soDoTheMenusWhenTheyAreOpen(WalkedDesk desk) {
    desk.signInForSeveral();
    Browser browser = desk.browser().go("/about?lang=en");
    List<Fault> faults = new ArrayList<>();
    for (String menu : List.of(".menu:not(.account) > summary", ".account > summary")) {
      browser.screen(1280, "light").find(menu).click();
      faults.addAll(faults(browser, menu + " open"));
    }
    browser.screen(1280, "light").go("/about").type("#search", "Gwang");
    browser.await("return document.querySelectorAll('#suggestions [role=option]').length > 0");
    faults.addAll(faults(browser, "search suggestions"));
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/visits/new",
        "/enter",
        "/read",
        "/people/new",
        "/people/cards",
        "/meetings/new",
        "/meetings/M1/roster",
        "/commitments/new",
        "/posts/O1/succession",
        "/people/P1/encounter"
      })
  void soDoesAFormThatWasRefusedAndItsProblemsHaveTheFocus(String form, WalkedDesk desk) {
    Browser browser = desk.begin(form + "?lang=en");
    browser.run(
        """
        document.querySelectorAll('main form').forEach(each => each.noValidate = true);
        document.querySelectorAll('main form [value]:not([type=hidden], [type=radio], button, option)').forEach(each => each.value = '');
        """);
    browser.press("main form button.main");
    assertThat(browser.run("return document.activeElement.className")).isEqualTo("note wrong");
    assertThat(faults(browser, form + " refused")).isEmpty();
  }
}
