package org.intercity.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.intercity.gazetteer.GazetteerFolder;
import org.intercity.publishers.Layer;
import org.intercity.publishers.OpenFile;
import org.intercity.publishers.PlaceFiles;
import org.intercity.publishers.Publishers;
import org.intercity.publishers.Refusal;
import org.intercity.publishers.UnreadablePlaces;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code intercity places import FILE…}: takes in publishers' files, whatever they are called. */
@Command(name = "import", resourceBundle = "words.places", mixinStandardHelpOptions = true)
final class PlacesImport implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
  private List<String> files = List.of();

  @Override
  public Integer call() {
    Words words = options.words();
    PrintWriter out = Out.of(spec);
    try {
      // all are looked at before the first is taken: a wrong name is found at once
      List<OpenFile> opened = files.stream().flatMap(this::paths).map(PlaceFiles::open).toList();
      GazetteerFolder folder = new GazetteerFolder(options.data());
      boolean changed = false;
      for (OpenFile file : opened) {
        ProgressLine line = new ProgressLine(Out.errors(spec), file.name());
        GazetteerFolder.Imported imported = folder.take(file, line::at);
        line.end();
        changed |= imported.changed();
        report(words, out, imported);
      }
      if (changed || folder.isBehind()) {
        ProgressLine line = new ProgressLine(Out.errors(spec), words.say("places.import.index"));
        GazetteerFolder.Size size = folder.build(rows -> line.at(rows, -1));
        line.end();
        out.println(
            words.say(
                "places.import.built", size.places(), size.names(), size.bytes() / 1_000_000.0));
      } else {
        out.println(words.say("places.import.same"));
      }
    } catch (UnreadablePlaces problem) {
      throw new UserError(problem.code(), problem.arguments().toArray());
    }
    out.flush();
    return 0;
  }

  /**
   * A file's path; for a publisher's name its files, fetched or gone on with where they broke off.
   */
  private Stream<Path> paths(String file) {
    Publishers publishers = new Publishers(Main.version());
    if (!publishers.names().contains(file)) {
      return Stream.of(Path.of(file));
    }
    Path folder = options.data().resolve("gazetteer").resolve("downloads");
    return publishers.files(file).stream()
        .map(
            name -> {
              ProgressLine line = new ProgressLine(Out.errors(spec), name);
              Path fetched = publishers.fetch(file, name, folder, line::at);
              line.end();
              return fetched;
            });
  }

  private static void report(Words words, PrintWriter out, GazetteerFolder.Imported imported) {
    Layer layer = imported.layer();
    out.println(
        words.say(
            imported.changed() ? "places.import.taken" : "places.import.known",
            layer.name(),
            layer.rows()));
    for (Map.Entry<Refusal, Long> refused : layer.refusals().entrySet()) {
      out.println(
          "  "
              + words.say(
                  "places.refused." + refused.getKey().name().toLowerCase(Locale.ROOT),
                  refused.getValue()));
    }
    out.flush();
  }
}
