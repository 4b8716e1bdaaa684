package org.intercity.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code intercity places}: imports places, and says which one is meant by a name. */
@Command(
    name = "places",
    resourceBundle = "words.places",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {PlacesImport.class, PlacesFind.class, PlacesResolve.class, PlacesCheck.class})
final class PlacesCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(Out.of(spec));
    }
  }
}
