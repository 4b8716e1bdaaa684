package org.intercity.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.placecheck.CheckReport;
import org.intercity.placecheck.Finding;
import org.intercity.placecheck.TableCheck;
import org.intercity.placecheck.UnreadableTable;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code intercity places check FILE}: what is wrong with a table of places or of ties. */
@Command(name = "check", resourceBundle = "words.places", mixinStandardHelpOptions = true)
final class PlacesCheck implements Callable<Integer> {

  private static final int SHOWN = 20;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Option(names = "--json", descriptionKey = "check.json")
  private boolean json;

  @Option(names = "--all", descriptionKey = "check.all")
  private boolean all;

  @Parameters(paramLabel = "FILE", descriptionKey = "table")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    PrintWriter out = Out.of(spec);
    try {
      CheckReport report = TableCheck.run(file, Gazetteers.of(options.data()));
      if (json) {
        report.findings().forEach(finding -> out.println(CheckFindings.json(finding)));
      } else {
        print(report, out, options.words());
      }
      out.flush();
      return report.isClean() ? 0 : 1;
    } catch (UnreadableTable problem) {
      throw new UserError(problem.code(), problem.arguments().toArray());
    }
  }

  private void print(CheckReport report, PrintWriter out, Words words) {
    out.println(
        words.say(
            "places.check.read",
            report.rows(),
            report.places(),
            report.spellings(),
            report.countryless()));
    for (Finding.Kind kind : Finding.Kind.values()) {
      List<Finding> found = report.all(kind);
      if (!found.isEmpty()) {
        out.println("  " + words.say(key("count", kind), found.size(), report.repeatedRows()));
      }
    }
    if (report.isClean()) {
      out.println(words.say("places.check.clean"));
    }
    for (Finding.Kind kind : Finding.Kind.values()) {
      List<Finding> found = report.all(kind);
      if (!found.isEmpty()) {
        out.println();
        out.println(words.say(key("title", kind)));
        found.stream()
            .limit(all ? found.size() : SHOWN)
            .forEach(finding -> out.println("  " + CheckFindings.text(finding, words)));
        if (!all && found.size() > SHOWN) {
          out.println("  " + words.say("places.check.more", found.size() - SHOWN));
        }
      }
    }
  }

  private static String key(String what, Finding.Kind kind) {
    return "places.check." + what + "." + kind.name().toLowerCase(Locale.ROOT);
  }
}
