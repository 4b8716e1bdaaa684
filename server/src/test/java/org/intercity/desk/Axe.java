package org.intercity.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The checks of axe-core, run by the driver within a page: the page's own rules on where scripts
 * may come from stay as they are.
 */
final class Axe {

  /** Every rule of WCAG up to 2.2 AA, and axe's own on landmarks, headings and tables. */
  private static final String CHECK =
      """
      return axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {'target-size': {enabled: true}},
        resultTypes: ['violations']
      }).then(found => found.violations.flatMap(rule => rule.nodes.map(node => ({
        rule: rule.id,
        element: node.target.join(' ') + '   ' + node.html.slice(0, 200),
        mend: rule.help + ' - ' + node.failureSummary.replace(/\\s+/g, ' ')
      }))));
      """;

  private static final String SCRIPT = script();

  private Axe() {}

  /** Something on a page that somebody cannot use. */
  record Fault(String page, String rule, String element, String mend) {

    @Override
    public String toString() {
      return "\n%s\n  breaks %s at %s\n  to mend: %s".formatted(page, rule, element, mend);
    }
  }

  /** What is wrong with the page that is open, as it looks now. */
  static List<Fault> faults(Browser browser, String page) {
    if (!Boolean.TRUE.equals(browser.run("return 'axe' in window"))) {
      browser.run(SCRIPT);
    }
    return ((List<?>) Objects.requireNonNull(browser.run(CHECK)))
        .stream().map(found -> fault(page, (Map<?, ?>) found)).toList();
  }

  private static Fault fault(String page, Map<?, ?> found) {
    return new Fault(
        page,
        String.valueOf(found.get("rule")),
        String.valueOf(found.get("element")),
        String.valueOf(found.get("mend")));
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
