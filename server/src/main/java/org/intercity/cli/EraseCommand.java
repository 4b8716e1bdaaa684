package org.intercity.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.intercity.journal.Journal;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code intercity journal erase ENTRY}: takes out what an entry says, where the law asks; that it
 * was there, and why it went, stays.
 */
@Command(name = "erase", resourceBundle = "words.journal", mixinStandardHelpOptions = true)
final class EraseCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Parameters(paramLabel = "ENTRY", descriptionKey = "entry")
  private long entry;

  @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "reason")
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "by")
  private String by = "";

  @Override
  public Integer call() {
    if (reason.isBlank()) {
      throw new UserError("journal.erase.reason");
    }
    try (RegisterSession session = options.open()) {
      Journal journal = session.get(Journal.class);
      journal.erase(ProposalsCommand.signature(session, by), entry, reason.strip());
      PrintWriter out = Out.of(spec);
      out.println(options.words().say("journal.erase.done", entry, journal.head()));
      out.flush();
      return 0;
    }
  }
}
