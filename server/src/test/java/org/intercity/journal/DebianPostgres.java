package org.intercity.journal;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A throw-away server from the binaries of Debian's package {@code postgresql}. */
final class DebianPostgres {

  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

  private DebianPostgres() {}

  /** Its address; it stops with this program. */
  static String start() throws IOException, InterruptedException {
    Path binaries = newest();
    Path folder = Files.createTempDirectory("intercity-postgres-");
    if (isRoot()) {
      run(List.of("chown", "postgres", folder.toString()));
    }
    Path data = folder.resolve("data");
    int port = freePort();
    String options = "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1";
    String control = binaries.resolve("pg_ctl").toString();
    String place = data.toString();
    serve(
        binaries.resolve("initdb").toString(),
        "-D",
        place,
        "-A",
        "trust",
        "-U",
        "postgres",
        "-E",
        "UTF8");
    serve(
        control, "-D", place, "-w", "-l", folder.resolve("log").toString(), "-o", options, "start");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(control, folder)));
    return "postgres://postgres@127.0.0.1:" + port + "/postgres";
  }

  private static Path newest() throws IOException {
    if (!Files.isDirectory(VERSIONS)) {
      throw new IOException("not installed (apt install postgresql)");
    }
    try (Stream<Path> versions = Files.list(VERSIONS)) {
      return versions
          .max(
              Comparator.comparingInt(
                  version -> Integer.parseInt(version.getFileName().toString())))
          .map(version -> version.resolve("bin"))
          .orElseThrow(() -> new IOException("not installed (apt install postgresql)"));
    }
  }

  private static void stop(String control, Path folder) {
    try {
      serve(control, "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException | InterruptedException late) {
      System.err.println("PostgreSQL for tests did not stop: " + late.getMessage());
    }
  }

  /** As the user postgres where this program runs as root, whom PostgreSQL refuses. */
  private static void serve(String... command) throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>();
    if (isRoot()) {
      whole.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    whole.addAll(List.of(command));
    run(whole);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
