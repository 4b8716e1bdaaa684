package org.intercity.cli;

import java.io.PrintWriter;
import org.intercity.proposals.InWords;
import org.intercity.reader.ArticleReader;
import org.intercity.reader.Explanation;
import org.intercity.sources.Article;
import org.intercity.sources.UnreadableDocument;
import org.intercity.words.Words;

/** How a reading came about: what each pass found (+), took back (-) and left open (!). */
final class ReadingSteps implements Readout {

  private final ArticleReader reader;
  private final PrintWriter out;
  private final PrintWriter errors;
  private final Words words;
  private final InWords inWords;

  ReadingSteps(ArticleReader reader, PrintWriter out, PrintWriter errors, Words words) {
    this.reader = reader;
    this.out = out;
    this.errors = errors;
    this.words = words;
    inWords = new InWords(words);
  }

  @Override
  public Runnable take(Article article) {
    Explanation explanation = reader.explain(article).orElseThrow();
    return () -> {
      out.println(article.id());
      explanation.steps().forEach(this::step);
      out.flush();
    };
  }

  private void step(Explanation.Step step) {
    out.println();
    out.println("  " + inWords.passName(step) + " — " + inWords.passSays(step));
    step.found().forEach(found -> out.println("    + " + found));
    step.dropped().forEach(dropped -> out.println("    - " + dropped));
    step.notes().forEach(note -> out.println("    ! " + inWords.say(note)));
  }

  @Override
  public Runnable refuse(UnreadableDocument problem) {
    return Refusals.saying(problem, words, out, errors);
  }
}
