package org.intercity.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A program that appends until it is killed or has appended enough, and says each number once it is
 * committed. Arguments: the folder, a name for the texts, how many, and perhaps a PostgreSQL URL.
 */
final class AppendForever {

  private AppendForever() {}

  public static void main(String[] arguments) {
    Optional<String> postgres = arguments.length > 3 ? Optional.of(arguments[3]) : Optional.empty();
    try (TestRegister register =
        TestRegister.open(
            new DataFolder(Path.of(arguments[0])),
            postgres,
            Notes.families(),
            Notes.projections())) {
      int enough = Integer.parseInt(arguments[2]);
      for (int i = 0; i < enough; i++) {
        Draft draft = Notes.note(arguments[1] + " " + i);
        Entry entry = register.journal().append(TestRegister.OFFICER, List.of(draft)).getFirst();
        System.out.println(entry.number() + " " + entry.digest());
        System.out.flush();
      }
    }
  }
}
