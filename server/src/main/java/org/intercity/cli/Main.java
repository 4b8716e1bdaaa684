package org.intercity.cli;

import java.util.Locale;
import java.util.Optional;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one program: {@code intercity} and its commands. */
@Command(
    name = "intercity",
    resourceBundle = "words.cli",
    mixinStandardHelpOptions = true,
    subcommands = {
      ReadCommand.class,
      TotalsCommand.class,
      InitCommand.class,
      ServeCommand.class,
      ProposalsCommand.class,
      ProposeCommand.class,
      JournalCommand.class,
      RehearseCommand.class
    })
public final class Main {

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(
            (failure, line, _) -> {
              UserError error = userError(failure).orElseThrow(() -> failure);
              line.getErr().println("intercity: " + error.in(Words.in(Locale.getDefault())));
              return 1;
            })
        .execute(arguments);
  }

  /** The error a user can mend, however deep Spring has wrapped it. */
  private static Optional<UserError> userError(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UserError error) {
        return Optional.of(error);
      }
    }
    return Optional.empty();
  }
}
