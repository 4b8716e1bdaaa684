package org.intercity;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  @Test
  void everyRoomKeepsToItsWalls() {
    ApplicationModules.of(Intercity.class).verify();
  }
}
