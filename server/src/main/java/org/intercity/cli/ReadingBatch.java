package org.intercity.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.intercity.reader.ArticleReader;
import org.intercity.sources.Outcome;
import org.intercity.sources.UnreadableDocument;
import org.intercity.sources.UnreadableDocument.Reason;

/**
 * Reads documents as they come in, several at a time, and says what they hold in the order in which
 * they came. A document that breaks the reader stops no other.
 */
final class ReadingBatch implements Consumer<Outcome>, AutoCloseable {

  /** So many documents wait at most for each thread, so that their number does not matter. */
  private static final int AHEAD = 8;

  private final Readout readout;
  private final Set<String> done;
  private final int jobs;
  private final ExecutorService pool;
  private final Deque<Future<Said>> waiting = new ArrayDeque<>();
  private boolean failed;

  private record Said(Runnable saying, boolean refused) {}

  /**
   * @param jobs how many documents are read at a time
   * @param done the ids of documents that were read before
   */
  ReadingBatch(Readout readout, int jobs, Set<String> done) {
    this.readout = readout;
    this.jobs = jobs;
    this.done = done;
    pool = Executors.newFixedThreadPool(jobs, Thread.ofPlatform().name("read-", 0).factory());
  }

  @Override
  public void accept(Outcome outcome) {
    if (done.contains(id(outcome))) {
      return;
    }
    waiting.add(pool.submit(() -> said(outcome)));
    while (waiting.size() > jobs * AHEAD) {
      sayNext();
    }
  }

  private static String id(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read(var article) -> article.id();
      case Outcome.Refused(var problem) -> problem.document();
    };
  }

  private Said said(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read(var article) when ArticleReader.knowsLanguage(article.language()) -> {
        try {
          yield new Said(readout.take(article), false);
        } catch (RuntimeException | StackOverflowError fault) {
          yield refused(new UnreadableDocument(article.id(), Reason.FAULT, fault.toString()));
        }
      }
      case Outcome.Read(var article) -> refused(Refusals.language(article));
      case Outcome.Refused(var problem) -> refused(problem);
    };
  }

  private Said refused(UnreadableDocument problem) {
    return new Said(readout.refuse(problem), true);
  }

  private void sayNext() {
    try {
      Said said = waiting.remove().get();
      failed |= said.refused();
      said.saying().run();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException fault) {
      throw new IllegalStateException(fault.getCause());
    }
  }

  /** Says what is left; whether a document could not be read. */
  boolean finish() {
    while (!waiting.isEmpty()) {
      sayNext();
    }
    return failed;
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
