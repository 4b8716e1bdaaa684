import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That what an officer hands in is on the disk before the desk acknowledges it: in the system calls
 * of one POST, a sync of the write-ahead log ends after the last write to it and before the answer.
 */
final class Sync {

  private static final Pattern CALL = Pattern.compile("^(\\d+) +(<\\.\\.\\. )?(\\w+)(.*)$");
  private static final String LOG = "register.db-wal>";
  private static final String ANSWER = "HTTP/1.1 302";

  private Sync() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path scratch = Path.of(arguments[0]);
    Path calls = scratch.resolve("calls");
    try (Desk desk = Desk.open(Desk.begin(scratch.resolve("sync")))) {
      Browser officer = Browser.welcomed(desk);
      String token = officer.token("/read");
      Process strace = attach(desk, calls);
      try {
        HttpResponse<String> answer = officer.post("/read", token, Map.of("text", "One text."));
        if (answer.statusCode() != 302) {
          throw new IOException("not kept: " + answer.statusCode());
        }
      } finally {
        strace.destroy();
        strace.waitFor(10, TimeUnit.SECONDS);
      }
    }
    System.out.println("sync before acknowledgement: " + verdict(Files.readAllLines(calls)));
  }

  private static Process attach(Desk desk, Path calls) throws IOException, InterruptedException {
    Path says = calls.resolveSibling("strace");
    Process strace =
        new ProcessBuilder(
                "strace", "-f", "-y", "-s", "32",
                "-e", "trace=fsync,fdatasync,write,writev,sendto,pwrite64",
                "-o", calls.toString(), "-p", Long.toString(desk.pid()))
            .redirectErrorStream(true)
            .redirectOutput(says.toFile())
            .start();
    for (int patience = 0; patience < 500; patience++) {
      if (Files.readString(says).contains("attached")) {
        Thread.sleep(200); // the other threads
        return strace;
      }
      if (!strace.isAlive()) {
        System.out.println("sync before acknowledgement: not shown, " + Files.readString(says).strip());
        System.exit(0);
      }
      Thread.sleep(10);
    }
    throw new IOException("strace does not attach");
  }

  private static String verdict(List<String> calls) {
    Set<String> syncing = new HashSet<>();
    int writes = 0;
    int syncs = 0;
    boolean safe = false;
    for (String line : calls) {
      Matcher call = CALL.matcher(line);
      if (!call.matches()) {
        continue;
      }
      String thread = call.group(1);
      String rest = call.group(4);
      if (line.contains(ANSWER)) {
        return "%s (%d writes to the log, then %d sync, then the answer)"
            .formatted(safe ? "yes" : "no", writes, syncs);
      }
      if (call.group(3).endsWith("sync")) {
        if (rest.contains(LOG)) {
          syncing.add(thread);
        }
        if (rest.endsWith("= 0") && syncing.remove(thread)) {
          syncs++;
          safe = true;
        }
      } else if (rest.contains(LOG)) {
        writes++;
        safe = false;
      }
    }
    return "no answer was seen";
  }
}
