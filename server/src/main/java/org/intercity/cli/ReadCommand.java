package org.intercity.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.reader.ArticleReader;
import org.intercity.sources.Documents;
import org.intercity.sources.Hints;
import org.intercity.sources.Outcome;
import org.intercity.sources.UnreadableDocument;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code intercity read}: what articles say, for people or as JSON. Needs no register and starts no
 * Spring. A document that cannot be read does not keep the others from being read.
 */
@Command(name = "read", resourceBundle = "words.cli", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file")
  private List<Path> files = List.of();

  @Option(names = "--published", paramLabel = "YYYY-MM-DD", descriptionKey = "published")
  private @Nullable LocalDate published;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--lang", paramLabel = "xx", descriptionKey = "lang")
  private @Nullable String lang;

  /** Where the places are that were imported; no register is opened. */
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() throws IOException {
    Words words = options.words();
    PrintWriter errors = Out.errors(spec);
    // the places are opened while the language pack is read
    FutureTask<Gazetteer> places = new FutureTask<>(() -> Gazetteers.of(options.data()));
    Thread.ofPlatform().daemon().start(places);
    ArticleReader.knowsLanguage(lang == null ? "en" : lang);
    if (lang != null && !ArticleReader.knowsLanguage(lang)) {
      errors.println("intercity: " + words.say("cli.read.error.lang", lang));
      return 2;
    }
    PrintWriter out = Out.of(spec);
    ArticleReader reader = new ArticleReader(opened(places));
    Readout readout = json ? new ReadingLines(out) : new ReadingPages(out, errors, words);
    Tally tally = new Tally(reader, readout);
    Hints hints = new Hints(published, lang);
    if (files.isEmpty()) {
      Documents.read(STANDARD_INPUT, System.in, hints, tally);
    }
    for (Path file : files) {
      read(file, hints, tally);
    }
    out.flush();
    return tally.failed ? 1 : 0;
  }

  private static Gazetteer opened(FutureTask<Gazetteer> places) throws IOException {
    try {
      return places.get();
    } catch (InterruptedException interrupted) {
      throw new InterruptedIOException(interrupted.getMessage());
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    }
  }

  private static void read(Path file, Hints hints, Tally tally) throws IOException {
    if (file.toString().equals(STANDARD_INPUT)) {
      Documents.read(STANDARD_INPUT, System.in, hints, tally);
    } else {
      try {
        Documents.read(file, hints, tally);
      } catch (UncheckedIOException broken) {
        throw broken.getCause();
      }
    }
  }

  /** Hands on every outcome and remembers whether one failed. */
  private static final class Tally implements Consumer<Outcome> {
    private final ArticleReader reader;
    private final Readout readout;
    private boolean failed;

    Tally(ArticleReader reader, Readout readout) {
      this.reader = reader;
      this.readout = readout;
    }

    @Override
    public void accept(Outcome outcome) {
      switch (outcome) {
        case Outcome.Read(var article) when ArticleReader.knowsLanguage(article.language()) ->
            readout.take(reader.read(article));
        case Outcome.Read(var article) -> refuse(Refusals.language(article));
        case Outcome.Refused(var problem) -> refuse(problem);
      }
    }

    private void refuse(UnreadableDocument problem) {
      failed = true;
      readout.refuse(problem);
    }
  }
}
