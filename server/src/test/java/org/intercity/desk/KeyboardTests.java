package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The desk is used without a mouse. */
@ExtendWith(Walked.class)
class KeyboardTests {

  /** Lists what can be pressed or filled in, in reading order, and keeps what has the focus. */
  private static final String WATCH =
      """
      document.querySelectorAll('main details').forEach(each => each.open = true);
      const isChosen = (radio) => radio.checked
        || !radio.form.querySelector(`[name="${CSS.escape(radio.name)}"]:checked`);
      const all = [...document.querySelectorAll(
          'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
        .filter(each => each.checkVisibility({visibilityProperty: true}) && !each.disabled
          && each.tabIndex >= 0 && (each.type !== 'radio' || isChosen(each)));
      const name = (each) => each.outerHTML.slice(0, 90) + ' #' + all.indexOf(each);
      window.walk = {all: all.map(name), met: [], hidden: []};
      document.addEventListener('focusin', ({target}) => {
        if (all.includes(target) && !walk.met.includes(name(target))) walk.met.push(name(target));
        const look = getComputedStyle(target);
        if (look.outlineStyle === 'none' && look.boxShadow === 'none') walk.hidden.push(name(target));
      });
      document.activeElement.blur();
      // a field for a day has three parts and a button
      return all.length + 4 * document.querySelectorAll('input[type=date]').length;
      """;

  private static List<?> walked(Browser browser, String list) {
    return (List<?>) Objects.requireNonNull(browser.run("return walk[arguments[0]]", list));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/ties?words=Gwangju",
        "/ties/T1",
        "/visits",
        "/visits/new",
        "/visits/V2",
        "/people",
        "/people/P1",
        "/meetings/M1",
        "/calendar",
        "/read/R1",
        "/review"
      })
  void everythingIsReachedByTabInReadingOrderAndShowsThatItIs(String page, WalkedDesk desk) {
    Browser browser = desk.begin(page);
    long steps = (long) Objects.requireNonNull(browser.run(WATCH));
    assertThat(steps).isGreaterThan(20);
    browser.keys(Keys.TAB.toString().repeat((int) steps + 2));
    assertThat(walked(browser, "met")).isEqualTo(walked(browser, "all"));
    assertThat(walked(browser, "hidden")).as("a focus that cannot be seen").isEmpty();
  }

  @Test
  void theFirstStepSkipsToTheContent(WalkedDesk desk) {
    Browser browser = desk.begin("/ties");
    browser.keys(Keys.TAB);
    assertThat(browser.find(".skip").isDisplayed()).isTrue();
    assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");
    browser.keys(Keys.ENTER, Keys.TAB);
    assertThat(browser.run("return document.activeElement.closest('main') !== null"))
        .isEqualTo(true);
  }

  @Test
  void aMenuOpensAndClosesAndGivesTheFocusBack(WalkedDesk desk) {
    Browser browser = desk.begin("/ties");
    browser.run("document.querySelector('.account > summary').focus()");
    browser.keys(Keys.ENTER);
    assertThat(menu(browser)).isEqualTo(Map.of("open", true, "focus", "SUMMARY"));
    browser.keys(Keys.TAB);
    assertThat(menu(browser)).isEqualTo(Map.of("open", true, "focus", "A"));
    browser.keys(Keys.ESCAPE);
    assertThat(menu(browser)).isEqualTo(Map.of("open", false, "focus", "SUMMARY"));
    long inside =
        (long)
            Objects.requireNonNull(
                browser.run("return document.querySelectorAll('.account :is(a, button)').length"));
    browser.keys(Keys.SPACE, Keys.TAB.toString().repeat((int) inside + 1));
    assertThat(menu(browser).get("open"))
        .as("it does not stay over what comes next")
        .isEqualTo(false);
  }

  private static Map<?, ?> menu(Browser browser) {
    return (Map<?, ?>)
        Objects.requireNonNull(
            browser.run(
                "return {open: document.querySelector('.account').open,"
                    + " focus: document.activeElement.tagName}"));
  }

  @Test
  void enterSearches(WalkedDesk desk) {
    Browser browser = desk.begin("/ties");
    browser.run("document.querySelector('#search').focus()");
    browser.keys("Qingdao", Keys.ENTER);
    browser.await("return location.pathname === '/search'");
    assertThat(browser.text()).contains("Qingdao");
  }
}
