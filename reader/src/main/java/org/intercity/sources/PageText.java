package org.intercity.sources;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of an element: white space as a browser shows it, blocks as paragraphs. Text that was
 * never marked up keeps its paragraphs too: a blank line amid the words of one node parts them.
 */
final class PageText implements NodeVisitor {

  private final StringBuilder text = new StringBuilder();

  /** Line ends owed before the next word: 1 after a line, 2 after a paragraph. */
  private int ends;

  private boolean space;

  private PageText() {}

  static String of(Element root) {
    PageText visitor = new PageText();
    root.traverse(visitor);
    return visitor.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      end(endsAround(element));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(endsAround(element));
    }
  }

  private void end(int count) {
    ends = Math.max(ends, count);
  }

  private static int endsAround(Element element) {
    return switch (element.normalName()) {
      case "br", "li", "tr", "dt", "dd", "figcaption", "caption" -> 1;
      case "td", "th" -> 0;
      default -> element.isBlock() ? 2 : 0;
    };
  }

  private void append(String words) {
    int lines = 0;
    boolean begun = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      lines += c == '\n' ? 1 : 0;
      if (Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B') {
        space = true;
        continue;
      }
      end(begun && lines > 1 ? 2 : 0);
      lines = 0;
      begun = true;
      if (!text.isEmpty()) {
        text.append(ends > 0 ? "\n\n".substring(2 - ends) : space ? " " : "");
      }
      ends = 0;
      space = false;
      text.append(c);
    }
  }
}
