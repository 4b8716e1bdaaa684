/**
 * The command line: one class a command, each a thin door to a room. Commands that need no register
 * start without Spring.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "example",
      "merging",
      "proposals",
      "register",
      "journal",
      "reader",
      "gazetteer",
      "publishers",
      "placecheck",
      "sources",
      "edtf",
      "words"
    })
package org.intercity.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
