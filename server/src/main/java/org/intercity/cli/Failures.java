package org.intercity.cli;

import java.util.Optional;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what kept a command from being done: the user's words, or a fault with its trace. */
final class Failures implements IExecutionExceptionHandler {

  private final Words words;

  Failures(Words words) {
    this.words = words;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult result) {
    Optional<UserError> error = find(failure);
    line.getOut().flush();
    if (error.isPresent()) {
      line.getErr().println("intercity: " + error.get().in(words));
    } else {
      line.getErr().println("intercity: " + words.say("cli.error.fault"));
      failure.printStackTrace(line.getErr());
    }
    line.getErr().flush();
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** The error a user can mend, however deep others have wrapped it. */
  static Optional<UserError> find(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UserError error) {
        return Optional.of(error);
      }
    }
    return Optional.empty();
  }
}
