package org.intercity.cli;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.intercity.Intercity;
import org.intercity.example.ExampleRegister;
import org.intercity.words.UserError;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code intercity serve}: the desk, on this machine's address. */
@Command(name = "serve", resourceBundle = "words.cli", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Mixin private RegisterOptions options = new RegisterOptions();

  @Option(names = "--port", paramLabel = "PORT")
  private int port = 8080;

  @Option(names = "--address", paramLabel = "ADDRESS")
  private String address = "127.0.0.1";

  @Override
  public Integer call() throws InterruptedException {
    boolean fresh = !Files.exists(options.data());
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("intercity.data", options.data().toString());
    settings.put("server.port", port);
    settings.put("server.address", address);
    SpringApplication application = new SpringApplication(Intercity.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(settings);
    try {
      ConfigurableApplicationContext context = application.run();
      if (fresh) {
        context.getBean(ExampleRegister.class).enter();
      }
      new CountDownLatch(1).await();
      return 0;
    } catch (PortInUseException taken) {
      throw new UserError("register.error.port", Integer.toString(taken.getPort()));
    }
  }
}
