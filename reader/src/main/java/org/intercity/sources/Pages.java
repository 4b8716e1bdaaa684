package org.intercity.sources;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** HTML pages: the words of the article without the page's furniture, and what its head says. */
final class Pages {

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)<(?:!doctype\\s+html|html|head|body|meta|title|article|main|section|div|p|h[1-6]|table|script|style|svg|img|span|ul|ol|br|header|iframe|noscript)\\b");
  private static final int LOOKED_AT = 20_000;

  private static final String FURNITURE =
      "script, style, noscript, template, svg, iframe, object, button, select, input, textarea, nav,"
          + " footer, aside, dialog, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=complementary], [role=contentinfo], [role=search]";

  /** Where the article stands, the surest first. */
  private static final List<String> ROOTS =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  private static final int ENOUGH = 140;

  private Pages() {}

  static boolean isPage(String content) {
    int start = 0;
    while (start < content.length() && Character.isWhitespace(content.charAt(start))) {
      start++;
    }
    return content.startsWith("<", start)
        && MARKUP
            .matcher(content.substring(start, Math.min(content.length(), start + LOOKED_AT)))
            .find();
  }

  static Page read(String html) {
    Document document = Jsoup.parse(html);
    Known known = PageHead.read(document);
    document.select(FURNITURE).remove();
    removeForms(document);
    Element root = root(document);
    return new Page(headline(document, root) + PageText.of(root), known);
  }

  /** Forms go, unless one is wrapped around the page. */
  private static void removeForms(Document document) {
    int all = document.body().text().length();
    for (Element form : document.select("form")) {
      if (form.text().length() * 2 < all) {
        form.remove();
      }
    }
  }

  private static Element root(Document document) {
    for (String place : ROOTS) {
      Optional<Element> longest =
          outermost(document.select(place)).stream()
              .filter(element -> element.text().length() >= ENOUGH)
              .max(Comparator.comparingInt(element -> element.text().length()));
      if (longest.isPresent()) {
        return longest.get();
      }
    }
    return document.body();
  }

  /** No inner one is longer; and what lies in many is looked at once. */
  private static List<Element> outermost(Elements found) {
    Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(found);
    return found.stream()
        .filter(element -> element.parents().stream().noneMatch(all::contains))
        .toList();
  }

  /** The page's only headline, where it stands outside the article. */
  private static String headline(Document document, Element root) {
    Elements headlines = document.select("h1");
    if (headlines.size() != 1 || root.normalName().equals("body") || !root.select("h1").isEmpty()) {
      return "";
    }
    String text = PageText.of(headlines.getFirst());
    return text.isBlank() ? "" : text + "\n\n";
  }

  /** A page's article: its text, and what the page says of it. */
  record Page(String text, Known known) {}
}
