package org.intercity.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTests {

  private static final String LONG =
      "The two cities have signed an agreement on trade and culture in the hall of the city. "
          .repeat(3)
          .strip();

  @Test
  void thePagesFurnitureIsLeftOut() {
    Article article =
        read(
            """
            <!doctype html><html><head><title>T</title><style>p{}</style></head><body>
            <nav>Home | News</nav><h1>Cities   sign</h1><article><p>%s</p>
            <p>Second<br>line &amp; more.</p><script>alert('x')</script><form>Search</form>
            <aside>Also read</aside></article><footer>All rights</footer></body></html>
            """
                .formatted(LONG));

    assertThat(article.text()).isEqualTo("Cities sign\n\n" + LONG + "\n\nSecond\nline & more.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html [<!ENTITY x \"y\">]>",
        "<!DOCTYPE foo [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>",
        "<div>"
      })
  void aTextBehindMarkupKeepsItsParagraphs(String markup) {
    assertThat(read(markup + "\nFirst, in\ntwo lines.\n \n\nSecond.\n").text())
        .endsWith("First, in two lines.\n\nSecond.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var a = 1; document.write(a)</script>",
        "<svg xmlns='http://www.w3.org/2000/svg'><text>Map</text></svg>",
        "<html><body><div id=app></div><script src=a.js></script></body></html>"
      })
  void aPageWithoutWordsIsSaidToHoldNone(String page) {
    assertThatExceptionOfType(UnreadableDocument.class)
        .isThrownBy(() -> read(page))
        .satisfies(
            refused ->
                assertThat(refused.reason()).isEqualTo(UnreadableDocument.Reason.EMPTY_PAGE));
  }

  @Test
  void theHeadSaysWhereItComesFrom() {
    Article article =
        read(
            """
            <html><head><title>x</title><meta property="og:title" content="Cities sign">
            <meta property="og:site_name" content="The Daily">
            <meta property="article:published_time" content="2024-11-22T09:00:00+09:00">
            <link rel="canonical" href="https://example.org/a"></head><body><p>%s</p></body></html>
            """
                .formatted(LONG));

    assertThat(article.origin())
        .isEqualTo(
            new Article.Origin(
                LocalDate.of(2024, 11, 22), "Cities sign", "The Daily", "https://example.org/a"));
  }

  @Test
  void linkedDataGivesDayAndPublisher() {
    Article article =
        read(
            """
            <html><head><script type="application/ld+json">{broken</script>
            <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
            "datePublished": "2024-11-22", "headline": "Signed",
            "publisher": {"name": "The Daily"}}]}</script></head><body><p>%s</p></body></html>
            """
                .formatted(LONG));

    assertThat(article.published()).contains(LocalDate.of(2024, 11, 22));
    assertThat(article.origin().publisher()).isEqualTo("The Daily");
    assertThat(article.title()).contains("Signed");
  }

  @Test
  void aTimeInTheArticleIsItsDay() {
    assertThat(read("<p>" + LONG + "<time datetime='2024-11-22'>yesterday</time>").published())
        .contains(LocalDate.of(2024, 11, 22));
  }

  @Test
  void aFormAroundThePageIsNotDropped() {
    assertThat(read("<html><body><form><p>" + LONG + "</p></form></body></html>").text())
        .isEqualTo(LONG);
  }

  @Test
  void offsetsPointIntoTheExtractedText() {
    Article article = read("<p>" + LONG + "</p><p>협정을 <b>맺었다</b>.</p>");

    Evidence evidence = article.quote(article.text().indexOf("맺었다"), article.text().length());

    assertThat(evidence.quote()).isEqualTo("맺었다.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<table><tr><td>",
        "<p><b><i>",
        "<a href=x>",
        "<select>",
        "<svg>",
        "<ul><li>"
      })
  void deepNestingIsReadInBoundedTime(String tag) {
    String page = "<html><body>" + tag.repeat(10_000) + LONG;

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThatCode(() -> read(page))
                .satisfiesAnyOf(
                    thrown -> assertThat(thrown).isNull(),
                    thrown -> assertThat(thrown).isInstanceOf(UnreadableDocument.class)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a &#x110000; &#0; &bogus; &amp",
        "<p>unclosed <a href=\"",
        "<html><!-- never closed <p>the words of it",
        "<p>the <![CDATA[ x ]]> of <?php echo ?> it",
        "<p>the words <script>document.write('<p>')",
        "<html><frameset><frame src=x></frameset></html>"
      })
  void brokenMarkupIsReadOrRefused(String page) {
    assertThatCode(() -> read(page))
        .satisfiesAnyOf(
            thrown -> assertThat(thrown).isNull(),
            thrown -> assertThat(thrown).isInstanceOf(UnreadableDocument.class));
  }

  private static Article read(String html) {
    return Documents.article("page.html", html.getBytes(StandardCharsets.UTF_8), Hints.NONE);
  }
}
