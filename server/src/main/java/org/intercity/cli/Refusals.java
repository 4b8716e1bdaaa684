package org.intercity.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.intercity.sources.Article;
import org.intercity.sources.UnreadableDocument;
import org.intercity.sources.UnreadableDocument.Reason;
import org.intercity.words.Words;

/** Why a document could not be read, in the user's words: where, what, what next. */
final class Refusals {

  /** ISO 639-2: the language of what has letters, but too few words to tell it by. */
  private static final String UNDETERMINED = "und";

  private Refusals() {}

  /** An article in a language without a pack, or in none that could be told. */
  static UnreadableDocument language(Article article) {
    return article.language().equals(UNDETERMINED)
        ? new UnreadableDocument(article.id(), Reason.UNKNOWN_LANGUAGE, "")
        : new UnreadableDocument(article.id(), Reason.UNREAD_LANGUAGE, article.language());
  }

  /** Says it on the error stream, after all that was said before. */
  static Runnable saying(
      UnreadableDocument problem, Words words, PrintWriter out, PrintWriter errors) {
    return () -> {
      out.flush();
      errors.println("intercity: " + say(problem, words));
    };
  }

  static String say(UnreadableDocument problem, Words words) {
    String reason = problem.reason().name().toLowerCase(Locale.ROOT);
    String key = "cli.read.refused." + reason;
    return (problem.detail().isEmpty()
            ? words.find(key + ".plain", problem.document())
            : Optional.<String>empty())
        .orElseGet(() -> words.say(key, problem.document(), problem.detail()));
  }
}
