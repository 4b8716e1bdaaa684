package org.intercity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.intercity.proposals.InWords;
import org.intercity.proposals.Proposals;
import org.intercity.proposals.Readings;
import org.intercity.proposals.StoredReading;
import org.intercity.reader.Reading;
import org.intercity.sources.Article;
import org.intercity.sources.Documents;
import org.intercity.sources.Hints;
import org.intercity.sources.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code intercity propose}: reads an article, keeps the reading, and shows what it proposes. */
@Command(name = "propose", resourceBundle = "words.cli", mixinStandardHelpOptions = true)
final class ProposeCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  @Option(names = "--published", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate published;

  @Option(names = "--as", paramLabel = "ACCOUNT", descriptionKey = "as")
  private String author = System.getProperty("user.name", "officer");

  private boolean failed;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Out.of(spec);
    try (RegisterSession session = options.open()) {
      for (Path file : files) {
        Documents.read(file, new Hints(published, null), outcome -> take(outcome, session, out));
      }
    }
    out.flush();
    return failed ? 1 : 0;
  }

  private void take(Outcome outcome, RegisterSession session, PrintWriter out) {
    switch (outcome) {
      case Outcome.Read(var article) -> propose(article, session, out);
      case Outcome.Refused(var problem) -> {
        failed = true;
        Out.errors(spec).println("intercity: " + Refusals.say(problem, options.words()));
      }
    }
  }

  private void propose(Article article, RegisterSession session, PrintWriter out) {
    Readings readings = session.get(Readings.class);
    Reading reading = readings.read(article);
    Optional<StoredReading> before = readings.findSame(ProposalsCommand.scope(session), reading);
    StoredReading kept = readings.keep(ProposalsCommand.signature(session, author), reading);
    out.println(
        options
            .words()
            .say(
                before.isPresent() ? "register.propose.again" : "register.propose.kept",
                article.id(),
                kept.id(),
                Long.toString(kept.entry())));
    out.println();
    InWords inWords = new InWords(options.words());
    reading.notes().forEach(note -> out.println(inWords.say(note)));
    new FindingsText(options.words()).print(session.get(Proposals.class).of(kept), out);
  }
}
