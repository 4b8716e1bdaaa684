package org.intercity.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that needs a register takes. */
final class RegisterOptions {

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private Path data = Path.of("data");

  @Option(names = "--language", paramLabel = "LANG", descriptionKey = "language")
  private @Nullable String language;

  Path data() {
    return data;
  }

  Words words() {
    return Words.in(language == null ? Locale.getDefault() : Locale.forLanguageTag(language));
  }

  /** Opens the register in the folder; where there is no such folder, begins the example there. */
  RegisterSession open() {
    return RegisterSession.open(data);
  }
}
