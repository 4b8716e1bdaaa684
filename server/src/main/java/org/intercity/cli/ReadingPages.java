package org.intercity.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.intercity.proposals.InWords;
import org.intercity.reader.ArticleReader;
import org.intercity.reader.Note;
import org.intercity.reader.Reading;
import org.intercity.sources.Article;
import org.intercity.sources.UnreadableDocument;
import org.intercity.words.Words;

/** A reading for people: facts under headings, each with the words that say it. */
final class ReadingPages implements Readout {

  private final ArticleReader reader;
  private final PrintWriter out;
  private final PrintWriter errors;
  private final Words words;
  private boolean begun;

  ReadingPages(ArticleReader reader, PrintWriter out, PrintWriter errors, Words words) {
    this.reader = reader;
    this.out = out;
    this.errors = errors;
    this.words = words;
  }

  @Override
  public Runnable refuse(UnreadableDocument problem) {
    return Refusals.saying(problem, words, out, errors);
  }

  @Override
  public Runnable take(Article article) {
    Reading reading = reader.read(article);
    return () -> show(reading);
  }

  private void show(Reading reading) {
    if (begun) {
      out.println();
    }
    begun = true;
    head(reading.document());
    FactBlocks facts = new FactBlocks(words, reading);
    section("agreements", reading.ties().reported(), facts::agreement);
    section("earlier", reading.ties().earlier(), facts::agreement);
    section("totals", reading.reportedTotals(), facts::total);
    section("firsts", reading.firsts(), facts::first);
    section("visits", reading.exchanges().visits(), facts::visit);
    section("meetings", reading.exchanges().meetings(), facts::meeting);
    section("people", reading.exchanges().people(), facts::contact);
    section("statements", reading.exchanges().statements(), facts::statement);
    section("profiles", reading.exchanges().profiles(), facts::profile);
    provenance(reading.provenance());
    notes(reading.notes());
    out.flush();
  }

  private void head(Reading.Document document) {
    List<String> parts = new ArrayList<>(List.of(document.id()));
    words.find("cli.read.language." + document.language()).ifPresent(parts::add);
    parts.add(
        document.published() == null
            ? words.say("cli.read.undated")
            : words.say("cli.read.published", document.published().toString()));
    out.println(String.join(" · ", parts));
    if (document.title() != null) {
      out.println(document.title());
    }
  }

  private <F> void section(String key, List<F> facts, BiConsumer<FactBlock, F> fill) {
    if (facts.isEmpty()) {
      return;
    }
    heading(key);
    for (F fact : facts) {
      FactBlock block = new FactBlock();
      fill.accept(block, fact);
      block.print(out);
    }
  }

  private void provenance(Reading.Provenance provenance) {
    if (provenance.releasedBy() != null) {
      heading("provenance");
      out.println(
          "  "
              + words.say(
                  provenance.reprint() ? "cli.read.reprint" : "cli.read.provided",
                  provenance.releasedBy()));
    }
  }

  private void notes(List<Note> notes) {
    if (!notes.isEmpty()) {
      heading("notes");
      InWords inWords = new InWords(words);
      notes.forEach(note -> out.println("  " + inWords.say(note)));
    }
  }

  private void heading(String key) {
    out.println();
    out.println(words.say("cli.read.heading." + key));
  }
}
