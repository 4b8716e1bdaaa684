package org.intercity.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.merging.Merging;
import org.intercity.merging.ReportedAct;
import org.intercity.merging.ReportedActJson;
import org.intercity.reader.ArticleReader;
import org.intercity.reader.Reading;
import org.intercity.sources.Article;
import org.intercity.sources.UnreadableDocument;
import org.intercity.words.Words;

/**
 * What all documents of a run report together: one event a block or line, once all are read. A
 * document that cannot be read is said at once and keeps nothing from being merged.
 */
final class MergedReadout implements Readout {

  /** For people, or one JSON object a line. */
  enum Form {
    BLOCKS,
    LINES
  }

  private final ArticleReader reader;
  private final Merging merging;
  private final Form form;
  private final PrintWriter out;
  private final PrintWriter errors;
  private final Words words;
  private final List<Reading> readings = new ArrayList<>();

  MergedReadout(Gazetteer gazetteer, Form form, PrintWriter out, PrintWriter errors, Words words) {
    this.reader = new ArticleReader(gazetteer);
    this.merging = new Merging(gazetteer);
    this.form = form;
    this.out = out;
    this.errors = errors;
    this.words = words;
  }

  @Override
  public Runnable take(Article article) {
    Reading reading = reader.read(article);
    return () -> readings.add(reading);
  }

  @Override
  public Runnable refuse(UnreadableDocument problem) {
    return switch (form) {
      case BLOCKS -> Refusals.saying(problem, words, out, errors);
      case LINES -> () -> out.print(ReadingLines.refusal(problem) + "\n");
    };
  }

  @Override
  public void end() {
    List<ReportedAct> acts = merging.merge(readings);
    switch (form) {
      case BLOCKS -> {
        if (acts.isEmpty()) {
          out.println(words.say("cli.read.merged.none"));
        }
        ReportedActBlocks blocks = new ReportedActBlocks(words);
        acts.forEach(act -> blocks.block(act).print(out));
      }
      case LINES -> acts.forEach(act -> out.print(ReportedActJson.write(act) + "\n"));
    }
    out.flush();
  }
}
