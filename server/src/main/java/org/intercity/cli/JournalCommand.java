package org.intercity.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.journal.JournalFile;
import org.intercity.journal.JournalVerification;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code intercity journal}: verifies, exports, imports and lists the journal, and erases. */
@Command(
    name = "journal",
    resourceBundle = "words.journal",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      JournalCommand.Verify.class,
      JournalCommand.Export.class,
      JournalCommand.Import.class,
      JournalCommand.ListEntries.class,
      EraseCommand.class
    })
final class JournalCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(Out.of(spec));
    }
  }

  /** {@code intercity journal verify}: exit code 0 where the register is whole, else 1. */
  @Command(name = "verify", resourceBundle = "words.journal", mixinStandardHelpOptions = true)
  static final class Verify implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;
    @Mixin private RegisterOptions options = new RegisterOptions();

    @Override
    public Integer call() {
      try (RegisterSession session = options.open()) {
        JournalVerification.Report report = session.get(JournalVerification.class).run();
        PrintWriter out = Out.of(spec);
        report.findings().forEach(finding -> out.println(finding.in(options.words())));
        out.println(
            options
                .words()
                .say(
                    report.isWhole() ? "journal.verify.whole" : "journal.verify.broken",
                    report.entries(),
                    report.tables(),
                    report.findings().size()));
        out.flush();
        return report.isWhole() ? 0 : 1;
      }
    }
  }

  /** {@code intercity journal export FILE}. */
  @Command(name = "export", resourceBundle = "words.journal", mixinStandardHelpOptions = true)
  static final class Export implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;
    @Mixin private RegisterOptions options = new RegisterOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      try (RegisterSession session = options.open()) {
        if (session.get(Journal.class).head() == 0) {
          throw new UserError("journal.export.blank", options.data().toString());
        }
        long entries = session.get(JournalFile.class).export(file);
        PrintWriter out = Out.of(spec);
        out.println(options.words().say("journal.exported", file.toString(), entries));
        out.flush();
        return 0;
      }
    }
  }

  /** {@code intercity journal import FILE}: into a blank register, which it may create. */
  @Command(name = "import", resourceBundle = "words.journal", mixinStandardHelpOptions = true)
  static final class Import implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;
    @Mixin private RegisterOptions options = new RegisterOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      long entries = Begin.orNothing(options.data(), this::run);
      PrintWriter out = Out.of(spec);
      out.println(
          options
              .words()
              .say("journal.imported", file.toString(), entries, options.data().toString()));
      out.flush();
      return 0;
    }

    private long run() {
      try (RegisterSession session = RegisterSession.openAsIs(options.data())) {
        return session.get(JournalFile.class).importFrom(file);
      }
    }
  }

  /** {@code intercity journal list}: one line an entry, tab by tab. */
  @Command(name = "list", resourceBundle = "words.journal", mixinStandardHelpOptions = true)
  static final class ListEntries implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;
    @Mixin private RegisterOptions options = new RegisterOptions();

    @Option(names = "--from", paramLabel = "NUMBER", defaultValue = "1", descriptionKey = "from")
    private long from = 1;

    @Option(names = "--limit", paramLabel = "COUNT", defaultValue = "100", descriptionKey = "limit")
    private int limit = 100;

    @Option(names = "--payload", descriptionKey = "payload")
    private boolean payload;

    @Override
    public Integer call() {
      try (RegisterSession session = options.open()) {
        List<Entry> entries = session.get(Journal.class).list(from, Math.max(0, limit));
        PrintWriter out = Out.of(spec);
        entries.forEach(entry -> out.println(line(entry)));
        out.flush();
        return 0;
      }
    }

    private String line(Entry entry) {
      String head =
          String.join(
              "\t",
              String.valueOf(entry.number()),
              entry.recorded().toString(),
              entry.by().author(),
              entry.by().actedFor(),
              entry.family() + "/" + entry.version(),
              entry.visibility().word(),
              entry.digest());
      String erased = options.words().say("journal.list.erased");
      return payload ? head + "\t" + entry.payload().map(Object::toString).orElse(erased) : head;
    }
  }
}
