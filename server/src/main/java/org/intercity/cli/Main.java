package org.intercity.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one program: {@code intercity} and its commands. */
@Command(name = "intercity", resourceBundle = "words.cli", mixinStandardHelpOptions = true)
public final class Main {

  /** In the order of the help. */
  private static final List<String> COMMANDS =
      List.of("read", "totals", "init", "serve", "proposals", "propose", "journal", "rehearse");

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return line(arguments)
        .setExecutionExceptionHandler(
            (failure, line, _) -> {
              UserError error = userError(failure).orElseThrow(() -> failure);
              line.getErr().println("intercity: " + error.in(Words.in(Locale.getDefault())));
              return 1;
            })
        .execute(arguments);
  }

  /** With the command asked for only: the others' classes would cost half the time of a reading. */
  static CommandLine line(String... arguments) {
    CommandLine line =
        new CommandLine(new Main())
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    boolean one = arguments.length > 0 && COMMANDS.contains(arguments[0]);
    for (String name : one ? List.of(arguments[0]) : COMMANDS) {
      line.addSubcommand(name, command(name));
    }
    return line;
  }

  private static Class<?> command(String name) {
    return switch (name) {
      case "read" -> ReadCommand.class;
      case "totals" -> TotalsCommand.class;
      case "init" -> InitCommand.class;
      case "serve" -> ServeCommand.class;
      case "proposals" -> ProposalsCommand.class;
      case "propose" -> ProposeCommand.class;
      case "journal" -> JournalCommand.class;
      case "rehearse" -> RehearseCommand.class;
      default -> throw new IllegalArgumentException("no command " + name);
    };
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
