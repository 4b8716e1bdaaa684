package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of the office's work are printed black on white, without what only a screen has a use
 * for.
 */
@ExtendWith(Walked.class)
class PrintTests {

  /** What is wrong with the page on paper. */
  private static final String LOOK =
      """
      document.documentElement.dataset.theme = 'dark';
      const page = getComputedStyle(document.documentElement);
      const isSeen = (each) => each.checkVisibility({visibilityProperty: true});
      const wrong = [...document.querySelectorAll(
          '.skip, nav, .search, .tools, button, .button, .filter, input[type=file]')]
        .filter(isSeen).map(each => 'printed: ' + each.outerHTML.slice(0, 120));
      if (page.backgroundColor !== 'rgb(255, 255, 255)') wrong.push('paper ' + page.backgroundColor);
      const light = (colour) => (colour.match(/^rgb\\((\\d+), (\\d+), (\\d+)/) ?? []).slice(1)
        .reduce((sum, part) => sum + Number(part), 0);
      [...document.querySelectorAll('main :is(p, td, th, h1, h2, h3, dd, dt, li, a, time, small)')]
        .filter(each => isSeen(each) && light(getComputedStyle(each).color) > 3 * 140)
        .forEach(each => wrong.push('pale: ' + each.outerHTML.slice(0, 120)));
      if (!isSeen(document.querySelector('.printed'))) wrong.push('no day');
      return wrong;
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/ties/T1",
        "/bodies/gov-gn1841811",
        "/visits",
        "/visits/V2",
        "/visits/V2/versions",
        "/meetings/M1",
        "/meetings/M1/roster/preview",
        "/people",
        "/people/P1",
        "/posts/O1",
        "/calendar",
        "/commitments",
        "/commitments/C1",
        "/duties",
        "/read/R1",
        "/proposals/R1-a1",
        "/review",
        "/reports/statistics",
        "/reports/council?partner=Qingdao&kind=sister&field=economy",
        "/reports/handover",
        "/reports/visits/V2/briefing",
        "/reports/press/T1-1"
      })
  void aPageIsBlackOnWhiteWithNothingToPress(String page, WalkedDesk desk) {
    Browser browser = desk.begin(page).screen(700, "dark").paper();
    assertThat((List<?>) browser.run(LOOK)).as("%s on paper", page).isEmpty();
  }

  private static String printed(Browser browser, String page) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(browser.go(page).printed())) {
      assertThat(pdf.getNumberOfPages()).isPositive();
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  @Test
  void whatIsPrintedSaysWhatItIsAndWhen(WalkedDesk desk) throws IOException {
    Browser browser = desk.begin("/");
    String today = String.valueOf(browser.run("return String(new Date().getFullYear())"));
    assertThat(printed(browser, "/ties/T1?lang=en"))
        .contains("Gwangju", "Tainan", "Printed on", today, "/ties/T1")
        .contains("Known to the office", "http")
        .doesNotContain("Sign out", "Add a step");
    assertThat(printed(browser, "/visits/V2?lang=en"))
        .contains("Sign the friendship agreement", "10:00 City Hall", "A vase", "1,200,000 KRW")
        .doesNotContain("Next step");
    assertThat(printed(browser, "/calendar?lang=en")).contains("Overdue", "Wombatpromise");
  }
}
