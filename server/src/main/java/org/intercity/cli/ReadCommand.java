package org.intercity.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.reader.ArticleReader;
import org.intercity.sources.Documents;
import org.intercity.sources.Hints;
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
  private static final int MOST_JOBS = 256;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file")
  private List<Path> files = List.of();

  @Option(names = "--published", paramLabel = "YYYY-MM-DD", descriptionKey = "published")
  private @Nullable LocalDate published;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--lang", paramLabel = "xx", descriptionKey = "lang")
  private @Nullable String lang;

  @Option(names = "--explain", descriptionKey = "explain")
  private boolean explain;

  @Option(names = "--merge", descriptionKey = "merge")
  private boolean merge;

  @Option(names = "--jobs", paramLabel = "N", defaultValue = "1", descriptionKey = "jobs")
  private int jobs;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private @Nullable Path out;

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
    if (jobs < 1 || jobs > MOST_JOBS) {
      errors.println("intercity: " + words.say("cli.read.error.jobs", jobs, MOST_JOBS));
      return 2;
    }
    if (explain && json) {
      errors.println("intercity: " + words.say("cli.read.error.explain"));
      return 2;
    }
    if (out != null && !json) {
      errors.println("intercity: " + words.say("cli.read.error.out"));
      return 2;
    }
    if (merge && (explain || out != null)) {
      errors.println("intercity: " + words.say("cli.read.error.merge"));
      return 2;
    }
    Gazetteer gazetteer = opened(places);
    ArticleReader reader = new ArticleReader(gazetteer);
    if (out == null) {
      PrintWriter here = Out.of(spec);
      Readout readout =
          merge
              ? new MergedReadout(gazetteer, form(), here, errors, words)
              : readout(reader, here, errors, words);
      boolean failed = read(readout, Set.of(), words);
      readout.end();
      here.flush();
      return failed ? 1 : 0;
    }
    ReadingFile file = ReadingFile.open(out);
    try (PrintWriter lines = file.writer()) {
      return read(new ReadingLines(reader, lines), file.done(), words) ? 1 : 0;
    }
  }

  private Readout readout(ArticleReader reader, PrintWriter here, PrintWriter errors, Words words) {
    if (explain) {
      return new ReadingSteps(reader, here, errors, words);
    }
    return json ? new ReadingLines(reader, here) : new ReadingPages(reader, here, errors, words);
  }

  private MergedReadout.Form form() {
    return json ? MergedReadout.Form.LINES : MergedReadout.Form.BLOCKS;
  }

  /** Whether a document could not be read. */
  private boolean read(Readout readout, Set<String> done, Words words) throws IOException {
    Hints hints = new Hints(published, lang);
    List<Path> all = files.isEmpty() ? List.of(Path.of(STANDARD_INPUT)) : inFolders(files);
    ProgressLine progress = new ProgressLine(Out.errors(spec), words.say("cli.read.progress"));
    try (ReadingBatch batch = new ReadingBatch(readout, jobs, done)) {
      for (int i = 0; i < all.size(); i++) {
        read(all.get(i), hints, batch);
        if (out != null) {
          progress.at(i + 1, all.size());
        }
      }
      return batch.finish();
    } finally {
      progress.end();
    }
  }

  /** Files as named; of a folder all within, hidden ones apart, in the order of their names. */
  private List<Path> inFolders(List<Path> named) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> within = Files.walk(path)) {
          within
              .filter(Files::isRegularFile)
              .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
              .filter(file -> out == null || !file.toAbsolutePath().equals(out.toAbsolutePath()))
              .sorted()
              .forEach(all::add);
        }
      } else {
        all.add(path);
      }
    }
    return all;
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

  private static void read(Path file, Hints hints, ReadingBatch batch) throws IOException {
    if (file.toString().equals(STANDARD_INPUT)) {
      Documents.read(STANDARD_INPUT, System.in, hints, batch);
    } else {
      try {
        Documents.read(file, hints, batch);
      } catch (UncheckedIOException broken) {
        throw broken.getCause();
      }
    }
  }
}
