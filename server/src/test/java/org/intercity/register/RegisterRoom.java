package org.intercity.register;

import java.util.List;
import org.intercity.journal.EntryFamily;
import org.intercity.journal.Projection;
import org.intercity.journal.TestRegister;

/** This room without Spring, for the tests of other rooms. */
public final class RegisterRoom {

  private RegisterRoom() {}

  public static List<EntryFamily> families() {
    return new RegisterConfiguration().registerFamilies().all();
  }

  public static Projection projection() {
    return new RegisterProjection();
  }

  public static Register register(TestRegister test) {
    return new Register(test.database(), test.journal());
  }

  public static Settings settings(TestRegister test) {
    return new Settings(test.journal());
  }
}
