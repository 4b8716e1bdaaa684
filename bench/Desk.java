import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real {@code intercity serve}, in its own process, which ends with this program. */
final class Desk implements AutoCloseable {

  static final List<String> LAUNCHER = List.of("./intercity");

  private static final Pattern LINK = Pattern.compile("/welcome/[\\w-]+");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
  }

  private final Process process;
  private final int port;
  private final Duration start;
  private final CompletableFuture<String> link = new CompletableFuture<>();

  private Desk(List<String> program, Path data) throws IOException, InterruptedException {
    port = freePort();
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("serve", "--data", data.toString(), "--port", Integer.toString(port)));
    long began = System.nanoTime();
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    RUNNING.add(process);
    Thread.ofVirtual().start(this::listen);
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
        kill();
        throw new IOException("the desk did not open: " + String.join(" ", command));
      }
      Thread.sleep(2);
    }
    start = Duration.ofNanos(System.nanoTime() - began);
  }

  static Desk open(List<String> program, Path data) throws IOException, InterruptedException {
    return new Desk(program, data);
  }

  static Desk open(Path data) throws IOException, InterruptedException {
    return open(LAUNCHER, data);
  }

  /** Begins the example register in a folder. */
  static Path begin(Path data) throws IOException, InterruptedException {
    if (run("init", "--example", "--data", data.toString()) != 0) {
      throw new IOException("no register could be begun in " + data);
    }
    return data;
  }

  /** Runs a command to its end and says how it ended. */
  static int run(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(LAUNCHER);
    command.addAll(List.of(words));
    Process once =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    RUNNING.add(once);
    try {
      return once.waitFor();
    } finally {
      RUNNING.remove(once);
    }
  }

  /** From the command to the first page. */
  Duration start() {
    return start;
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  long pid() {
    return process.pid();
  }

  /** The path of the one-time link that is printed while there is no account. */
  String link() {
    return link.orTimeout(10, TimeUnit.SECONDS).join();
  }

  long residentMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  /** The sudden death: SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    RUNNING.remove(process);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      kill();
    }
    RUNNING.remove(process);
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher found = LINK.matcher(line);
        if (found.find()) {
          link.complete(found.group());
        }
      }
    } catch (IOException ended) {
      // with its process
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      return Browser.on(address()).get("/sign-in").statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }
}
