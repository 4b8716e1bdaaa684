package org.intercity.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.register.Body;
import org.intercity.register.Profile;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Totals;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code intercity totals}: how many partners a body has, of each kind, on a day. */
@Command(name = "totals", resourceBundle = "words.cli", mixinStandardHelpOptions = true)
final class TotalsCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Parameters(paramLabel = "BODY")
  private String body = "";

  @Option(names = "--on", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate on;

  @Option(names = "--profile", paramLabel = "ID")
  private @Nullable String profile;

  @Option(names = "--known", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate known;

  @Override
  public Integer call() {
    try (RegisterSession session = options.open()) {
      Register register = session.get(Register.class);
      RegisterView view = known == null ? register.now() : knownOn(known, register);
      Body holder = BodyArgument.resolve(body, view, session.get(Gazetteer.class));
      LocalDate day = on == null ? LocalDate.now(session.clock()) : on;
      Totals totals = Totals.of(holder, view.tiesOf(holder.id()), profile(view), day);
      PrintWriter out = Out.of(spec);
      new TotalsText(options.words()).print(totals, out);
      out.flush();
      return 0;
    }
  }

  private static RegisterView knownOn(LocalDate day, Register register) {
    register
        .begun()
        .filter(day::isBefore)
        .ifPresent(
            begun -> {
              throw new UserError("register.error.not_begun", day.toString(), begun.toString());
            });
    return register.knownOn(day);
  }

  private Profile profile(RegisterView view) {
    String id = profile == null ? view.office().profile() : profile;
    return view.findProfile(id)
        .orElseThrow(
            () ->
                new UserError(
                    "register.error.no_profile",
                    id,
                    view.profiles().stream().map(Profile::id).collect(Collectors.joining(", "))));
  }
}
