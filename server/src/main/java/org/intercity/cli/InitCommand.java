package org.intercity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.intercity.example.ExampleRegister;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.register.Office;
import org.intercity.register.Profile;
import org.intercity.register.Settings;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code intercity init}: begins a register: an office's own, the example, or a blank one. */
@Command(name = "init", resourceBundle = "words.cli", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

  private static final Signature BY = new Signature("init", "office");

  @Spec private @Nullable CommandSpec spec;
  @Mixin private RegisterOptions options = new RegisterOptions();

  @ArgGroup(multiplicity = "1")
  private Beginning beginning = new Beginning();

  @Option(names = "--place", paramLabel = "PLACE")
  private @Nullable String place;

  /** With what the register begins. */
  static final class Beginning {
    @Option(names = "--office", paramLabel = "NAME")
    private @Nullable String office;

    @Option(names = "--example")
    private boolean example;

    @Option(names = "--blank")
    private boolean blank;
  }

  @Override
  public Integer call() {
    Path data = options.data();
    Begin.orNothing(data, () -> begin(data));
    say(
        "register.init." + (beginning.example ? "example" : beginning.blank ? "blank" : "office"),
        data);
    return 0;
  }

  private boolean begin(Path data) {
    try (RegisterSession session = RegisterSession.openAsIs(data)) {
      if (session.get(Journal.class).head() > 0) {
        throw new UserError("register.error.begun", data.toString());
      }
      if (beginning.example) {
        session.get(ExampleRegister.class).enter();
      } else if (beginning.office != null) {
        session
            .get(Settings.class)
            .enter(
                BY, office(beginning.office, session.get(Gazetteer.class)), List.of(Profile.ISO));
      }
    }
    return true;
  }

  private Office office(String name, Gazetteer gazetteer) {
    BodyId body =
        place == null ? null : BodyId.of(BodyKind.GOVERNMENT, resolve(place, gazetteer).id());
    return new Office(name, body, false, Profile.ISO.id());
  }

  private static Place resolve(String name, Gazetteer gazetteer) {
    if (name.matches("gn\\d+|(ic|iso)-.+")) {
      return gazetteer
          .find(new PlaceId(name))
          .orElseThrow(() -> new UserError("register.error.no_place.far", name));
    }
    List<Place> named = gazetteer.named(name);
    if (named.size() == 1) {
      return named.getFirst();
    }
    List<Place> shown =
        named.isEmpty() ? gazetteer.nearest(name, 3) : named.stream().limit(8).toList();
    throw new UserError(
        shown.isEmpty()
            ? "register.error.no_place.far"
            : named.isEmpty() ? "register.error.no_place" : "register.error.two_places",
        name,
        String.join(
            ", ",
            shown.stream()
                .map(each -> each.name() + " (" + each.country() + ", " + each.id() + ")")
                .toList()));
  }

  private void say(String key, Path data) {
    if (spec != null) {
      spec.commandLine().getOut().println(options.words().say(key, data.toString()));
      spec.commandLine().getOut().flush();
    }
  }
}
