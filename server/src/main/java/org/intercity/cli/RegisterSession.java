package org.intercity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.intercity.Intercity;
import org.intercity.example.ExampleRegister;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The register's rooms, opened for one command: Spring without a server. */
final class RegisterSession implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private RegisterSession(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Opens the register in a folder; where there is no such folder, begins the example there. */
  static RegisterSession open(Path data) {
    boolean fresh = !Files.exists(data);
    RegisterSession session = openAsIs(data);
    if (fresh) {
      session.get(ExampleRegister.class).enter();
    }
    return session;
  }

  /** Opens the register in a folder as it is, blank where it is new. */
  static RegisterSession openAsIs(Path data) {
    SpringApplication application = new SpringApplication(Intercity.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setLazyInitialization(true);
    application.setDefaultProperties(
        Map.of("intercity.data", data.toString(), "logging.level.root", "error"));
    return new RegisterSession(application.run());
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
