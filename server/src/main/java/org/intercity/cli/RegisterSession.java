package org.intercity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.intercity.Intercity;
import org.intercity.example.ExampleRegister;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The register's rooms, opened for one command: Spring without a server. */
final class RegisterSession implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private RegisterSession(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Opens the register in a folder; where there is no such folder, begins the example there. */
  static RegisterSession open(Path data) {
    return Files.exists(data) ? openAsIs(data) : beginExample(data);
  }

  /** The folder is gone again where the example could not be begun in it. */
  private static RegisterSession beginExample(Path data) {
    try {
      RegisterSession session = openAsIs(data);
      try {
        session.get(ExampleRegister.class).enter();
        return session;
      } catch (RuntimeException failure) {
        session.close();
        throw failure;
      }
    } catch (RuntimeException failure) {
      try {
        FileSystemUtils.deleteRecursively(data);
      } catch (IOException left) {
        failure.addSuppressed(left);
      }
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
        application.run("--intercity.data=" + data, "--logging.level.root=error"));
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
