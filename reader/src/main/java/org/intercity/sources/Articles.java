package org.intercity.sources;

import java.util.Optional;
import org.intercity.sources.UnreadableDocument.Reason;

/** From decoded text or markup, and what is known of it, to an article. */
final class Articles {

  private Articles() {}

  /** The article in a text or a page. */
  static Article of(String id, String content, Known known, Hints hints) {
    return Pages.isPage(content)
        ? ofPage(id, content, known, hints)
        : ofText(id, content, known, hints);
  }

  static Article ofPage(String id, String html, Known known, Hints hints) {
    Pages.Page page = Pages.read(html);
    if (page.text().isBlank()) {
      throw new UnreadableDocument(id, Reason.EMPTY_PAGE, "");
    }
    return ofText(id, page.text(), known.completedBy(page.known()), hints);
  }

  static Article ofText(String id, String given, Known known, Hints hints) {
    String text = Encodings.whole(given);
    if (text.isBlank()) {
      throw new UnreadableDocument(id, Reason.EMPTY, "");
    }
    Known dateline = new Known(Datelines.find(text).orElse(null), null, null, null, null);
    Known hint = new Known(hints.published(), null, null, null, null);
    String stated = Optional.ofNullable(hints.language()).orElse(known.language());
    String language =
        Languages.of(text, stated)
            .orElseThrow(() -> new UnreadableDocument(id, Reason.UNKNOWN_LANGUAGE, ""));
    return new Article(id, text, language, known.completedBy(dateline).completedBy(hint).origin());
  }
}
