package org.intercity.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** Where one test keeps a register: a folder of its own, and perhaps a PostgreSQL database. */
public final class TestPlace implements AutoCloseable {

  private final DataFolder folder;
  private final Optional<TestPostgres.Fresh> postgres;
  private final List<TestRegister> opened = new ArrayList<>();

  private TestPlace(Optional<TestPostgres.Fresh> postgres) {
    this.postgres = postgres;
    try {
      this.folder = new DataFolder(Files.createTempDirectory("intercity-test-"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public static TestPlace sqlite() {
    return new TestPlace(Optional.empty());
  }

  /** Skips the test, and says why, where this machine has no PostgreSQL; fails it in CI. */
  public static TestPlace postgres() {
    return new TestPlace(Optional.of(TestPostgres.requireFresh()));
  }

  public DataFolder folder() {
    return folder;
  }

  public Path path(String name) {
    return folder.root().resolve(name);
  }

  public Optional<String> postgresUrl() {
    return postgres.map(TestPostgres.Fresh::url);
  }

  public boolean isSqlite() {
    return postgres.isEmpty();
  }

  /** Opens the register that is here, blank at first; it is closed after the test. */
  public TestRegister open(List<EntryFamily> families, List<Projection> projections) {
    TestRegister register = TestRegister.open(folder, postgresUrl(), families, projections);
    opened.add(register);
    return register;
  }

  @Override
  public void close() {
    opened.forEach(TestRegister::close);
    postgres.ifPresent(TestPostgres.Fresh::drop);
    try {
      FileSystemUtils.deleteRecursively(folder.root());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
