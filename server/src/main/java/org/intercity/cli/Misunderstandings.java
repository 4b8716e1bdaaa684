package org.intercity.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was not understood of a command line, in the user's words, and where its help is. */
final class Misunderstandings implements IParameterExceptionHandler {

  private final Words words;

  Misunderstandings(Words words) {
    this.words = words;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine line = problem.getCommandLine();
    line.getErr().println("intercity: " + say(problem));
    line.getErr().println(words.say("cli.error.help", line.getCommandSpec().qualifiedName()));
    line.getErr().flush();
    return CommandLine.ExitCode.USAGE;
  }

  private String say(ParameterException problem) {
    return switch (problem) {
      case MissingParameterException missing -> missing(missing.getMissing());
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case OverwrittenOptionException twice ->
          words.say("cli.error.twice", name(twice.getOverwritten()));
      case MutuallyExclusiveArgsException _ -> words.say("cli.error.together");
      default -> refused(problem);
    };
  }

  private String missing(List<ArgSpec> missing) {
    boolean choice = missing.stream().allMatch(argument -> argument.group() != null);
    return words.say(
        choice ? "cli.error.choice" : "cli.error.missing",
        missing.stream().map(Misunderstandings::label).collect(Collectors.joining(", ")));
  }

  private String unmatched(UnmatchedArgumentException unmatched) {
    CommandLine line = unmatched.getCommandLine();
    String first = unmatched.getUnmatched().getFirst();
    boolean command = !unmatched.isUnknownOption() && !line.getSubcommands().isEmpty();
    String what = command ? "command" : unmatched.isUnknownOption() ? "option" : "surplus";
    List<String> near = command ? unmatched.getSuggestions() : List.of();
    return near.isEmpty()
        ? words.say("cli.error." + what, first)
        : words.say("cli.error.command.near", first, String.join(", ", near));
  }

  private String refused(ParameterException problem) {
    Optional<UserError> error = Failures.find(problem);
    ArgSpec argument = problem.getArgSpec();
    if (error.isPresent()) {
      return (argument == null ? "" : name(argument) + ": ") + error.get().in(words);
    }
    return argument == null || problem.getValue() == null
        ? words.say("cli.error.other", Objects.toString(problem.getMessage()))
        : words.say("cli.error.value", name(argument), problem.getValue());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option && option.arity().max() > 0
        ? option.longestName() + " " + option.paramLabel()
        : name(argument);
  }
}
