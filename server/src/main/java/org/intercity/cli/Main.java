package org.intercity.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The one program: {@code intercity} and its commands. */
@Command(name = "intercity", resourceBundle = "words.cli", mixinStandardHelpOptions = true)
public final class Main {

  /** In the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          "read",
          "totals",
          "init",
          "serve",
          "proposals",
          "propose",
          "cases",
          "journal",
          "places",
          "rehearse");

  /** What {@code --version} says: the build writes it into the program's file. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"intercity " + version()};
    }
  }

  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  public static void main(String[] arguments) {
    // the help is picocli's own, which knows the machine's language alone
    Locale.setDefault(Arguments.words(arguments).locale());
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return understood(line(arguments), arguments);
  }

  /** Runs a line whose failures are said in the language that its arguments ask for. */
  static int understood(CommandLine line, String... arguments) {
    Words words = Arguments.words(arguments);
    Optional<String> unknown = Arguments.findUnknownLanguage(arguments);
    if (unknown.isPresent()) {
      line.getErr().println("intercity: " + words.say("cli.error.language", unknown.get()));
      return CommandLine.ExitCode.USAGE;
    }
    int code =
        line.setParameterExceptionHandler(new Misunderstandings(words))
            .setExecutionExceptionHandler(new Failures(words))
            .execute(arguments);
    // printing never throws: on a full disk half an answer would look like a whole one
    if (line.getOut().checkError() && code == CommandLine.ExitCode.OK) {
      line.getErr().println("intercity: " + words.say("cli.error.unwritten"));
      return CommandLine.ExitCode.SOFTWARE;
    }
    return code;
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
    Arguments.teach(line);
    teachVersion(line);
    return line;
  }

  /** Every command takes {@code --version}, and they are one program. */
  private static void teachVersion(CommandLine line) {
    line.getCommandSpec().versionProvider(new Version());
    line.getSubcommands().values().forEach(Main::teachVersion);
  }

  private static Class<?> command(String name) {
    return switch (name) {
      case "read" -> ReadCommand.class;
      case "totals" -> TotalsCommand.class;
      case "init" -> InitCommand.class;
      case "serve" -> ServeCommand.class;
      case "proposals" -> ProposalsCommand.class;
      case "propose" -> ProposeCommand.class;
      case "cases" -> CasesCommand.class;
      case "journal" -> JournalCommand.class;
      case "places" -> PlacesCommand.class;
      case "rehearse" -> RehearseCommand.class;
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }
}
