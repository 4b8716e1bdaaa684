package org.intercity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.intercity.proposals.Cases;
import org.intercity.proposals.StoredCase;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code intercity cases}: readings that officers corrected, for whoever mends the reader. */
@Command(
    name = "cases",
    resourceBundle = "words.cli",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = CasesCommand.Export.class)
final class CasesCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(Out.of(spec));
    }
  }

  /** {@code intercity cases export DIR}: a file each, named by language and text. */
  @Command(name = "export", resourceBundle = "words.cli", mixinStandardHelpOptions = true)
  static final class Export implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;
    @Mixin private RegisterOptions options = new RegisterOptions();

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
      try (RegisterSession session = options.open()) {
        List<StoredCase> cases = session.get(Cases.class).list(ProposalsCommand.scope(session));
        cases.forEach(this::write);
        PrintWriter out = Out.of(spec);
        out.println(
            cases.isEmpty()
                ? options.words().say("cli.cases.none")
                : options.words().say("cli.cases.exported", folder.toString(), cases.size()));
        out.flush();
        return 0;
      }
    }

    private void write(StoredCase stored) {
      Path file = folder.resolve(stored.id() + ".json");
      try {
        Files.createDirectories(folder);
        Files.writeString(file, stored.json());
      } catch (IOException unwritable) {
        throw new UserError(
            "cli.error.cases", file.toString(), unwritable.getClass().getSimpleName());
      }
    }
  }
}
