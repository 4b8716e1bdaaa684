package org.intercity.cli;

import java.util.Locale;
import org.intercity.sources.UnreadableDocument;
import org.intercity.words.Words;

/** Why a document could not be read, in the user's words: where, what, what next. */
final class Refusals {

  private Refusals() {}

  static String say(UnreadableDocument problem, Words words) {
    String reason = problem.reason().name().toLowerCase(Locale.ROOT);
    return words.say("cli.read.refused." + reason, problem.document(), problem.detail());
  }
}
