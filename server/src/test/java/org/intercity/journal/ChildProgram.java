package org.intercity.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second Java program on the same register, with what it acknowledged. */
final class ChildProgram {

  private final Process process;
  private final List<String> acknowledged = new ArrayList<>();
  private final Thread listener;

  private ChildProgram(Process process) {
    this.process = process;
    this.listener = Thread.ofVirtual().start(this::listen);
  }

  static ChildProgram appending(TestPlace place, String text, int enough) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of(place.folder().root().toString(), text, String.valueOf(enough)));
    place.postgresUrl().ifPresent(arguments::add);
    return new ChildProgram(start(AppendForever.class, arguments));
  }

  /** What a program prints until it ends. */
  static List<String> run(Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(main, List.of(arguments));
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return printed.lines().toList();
  }

  private static Process start(Class<?> main, List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private void listen() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.matches("[0-9]+ [0-9a-f]{64}")) {
          add(line);
        }
      }
    } catch (IOException killed) {
      add("");
    }
  }

  private synchronized void add(String line) {
    if (!line.isEmpty()) {
      acknowledged.add(line);
    }
  }

  synchronized int count() {
    return acknowledged.size();
  }

  /** Kills it without warning, and returns what it had acknowledged. */
  List<String> kill() throws InterruptedException {
    process.destroyForcibly();
    return join();
  }

  /** Waits for its end, and returns all that it acknowledged. */
  List<String> join() throws InterruptedException {
    process.waitFor();
    listener.join();
    synchronized (this) {
      return List.copyOf(acknowledged);
    }
  }
}
