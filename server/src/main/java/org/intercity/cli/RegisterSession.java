package org.intercity.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.intercity.Intercity;
import org.intercity.example.ExampleRegister;
import org.intercity.journal.Journal;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The register's rooms, opened for one command: Spring without a server. */
final class RegisterSession implements AutoCloseable {

  /** A start that fails throws, and the command says why: Spring need not say it as well. */
  private static final String[] QUIET = {
    "--logging.level.org.springframework.boot.SpringApplication=off",
    "--logging.level.org.springframework.boot.diagnostics=off",
    "--logging.level.org.springframework.context=error",
    "--logging.level.org.springframework.boot.web.server.servlet.context=error",
    "--logging.level.org.springframework.boot.tomcat=error",
    "--logging.level.org.apache.catalina=off",
    "--logging.level.org.sqlite=off"
  };

  private final ConfigurableApplicationContext context;

  private RegisterSession(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Opens the register in a folder; where there is no such folder, begins the example there. */
  static RegisterSession open(Path data) {
    return Begin.isDue(data) ? Begin.alone(data, () -> beginExample(data)) : openAsIs(data);
  }

  /**
   * A register that has entries is nobody's to begin: PostgreSQL may hold it, or another was
   * quicker.
   */
  private static RegisterSession beginExample(Path data) {
    RegisterSession session = openAsIs(data);
    try {
      if (session.get(Journal.class).head() == 0) {
        session.get(ExampleRegister.class).enter();
      }
      return session;
    } catch (RuntimeException failure) {
      session.close();
      throw failure;
    }
  }

  /** Opens the register in a folder as it is, blank where it is new. */
  static RegisterSession openAsIs(Path data) {
    SpringApplication application = new SpringApplication(Intercity.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setLazyInitialization(true);
    return new RegisterSession(
        application.run(quiet("--intercity.data=" + data, "--logging.level.root=error")));
  }

  /** The arguments, and those that keep a failing start quiet. */
  static String[] quiet(String... arguments) {
    return Stream.concat(Stream.of(QUIET), Stream.of(arguments)).toArray(String[]::new);
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  Clock clock() {
    return get(Clock.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
