package org.intercity.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code intercity rehearse}: goes once through what a start needs, in a folder that it throws
 * away. The launcher runs it after a build, so that the Java machine can note what it loads (its
 * AOT cache); hidden, because nobody else needs it.
 */
@Command(name = "rehearse", resourceBundle = "words.cli", hidden = true)
final class RehearseCommand implements Callable<Integer> {

  private static final List<String> PAGES = List.of("/sign-in", "/about", "/");

  @Parameters(paramLabel = "FILE", arity = "0..*")
  private List<Path> articles = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("intercity-rehearsal-");
    try {
      Path data = folder.resolve("data");
      for (Path article : articles) {
        Main.run("read", "--published", "2024-11-22", article.toString());
        Main.run("read", "--published", "2024-11-22", "--json", article.toString());
      }
      RegisterSession.open(data).close();
      Main.run("totals", "--data", data.toString(), "--on", "2024-11-22", "Gwangju");
      visit(data);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
    return 0;
  }

  private static void visit(Path data) throws IOException, InterruptedException {
    try (ConfigurableApplicationContext desk = ServeCommand.start(data, "127.0.0.1", 0);
        HttpClient browser = HttpClient.newHttpClient()) {
      for (String page : PAGES) {
        URI address = URI.create("http://127.0.0.1:" + ServeCommand.portOf(desk) + page);
        browser.send(
            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
      }
    }
  }
}
