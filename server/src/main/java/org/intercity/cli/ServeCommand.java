package org.intercity.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.intercity.Intercity;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code intercity serve}: the desk, on this machine's address. */
@Command(name = "serve", resourceBundle = "words.cli", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Option(names = "--port", paramLabel = "PORT", converter = PortNumber.class)
  private int port = 8080;

  @Option(names = "--address", paramLabel = "ADDRESS")
  private String address = "127.0.0.1";

  /** A number that a port can have. */
  static final class PortNumber implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
        throw new UserError("cli.error.port", text);
      }
      return Integer.valueOf(text);
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    Path data = options.data();
    if (Begin.isDue(data)) {
      // begun before the door opens, so that the first visitor never sees half an example
      RegisterSession.open(data).close();
    }
    ConfigurableApplicationContext context = start(data, address, port);
    Out.of(spec)
        .println(
            options
                .words()
                .say(
                    "register.serve.ready",
                    "http://localhost:" + portOf(context),
                    data.toString()));
    Out.of(spec).flush();
    new CountDownLatch(1).await();
    return 0;
  }

  /** The desk, listening. */
  static ConfigurableApplicationContext start(Path data, String address, int port) {
    SpringApplication application = new SpringApplication(Intercity.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    try {
      return application.run(
          RegisterSession.quiet(
              "--intercity.data=" + data,
              "--server.port=" + port,
              "--server.address=" + requireAddress(address, port)));
    } catch (RuntimeException failure) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof PortInUseException) {
          throw new UserError("register.error.port", Integer.toString(port));
        }
        if (cause instanceof SocketException refused) {
          throw cannotListen(address, port, refused);
        }
      }
      throw failure;
    }
  }

  private static String requireAddress(String address, int port) {
    try {
      return InetAddress.getByName(address).getHostAddress();
    } catch (UnknownHostException nobody) {
      throw cannotListen(address, port, nobody);
    }
  }

  private static UserError cannotListen(String address, int port, IOException why) {
    return new UserError(
        "register.error.address",
        address,
        Integer.toString(port),
        String.valueOf(why.getMessage()));
  }

  static int portOf(ConfigurableApplicationContext context) {
    return context instanceof WebServerApplicationContext web && web.getWebServer() != null
        ? web.getWebServer().getPort()
        : 0;
  }
}
