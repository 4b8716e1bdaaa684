/**
 * The office's pages: reading an article, judging what it suggests, the ties with all that hangs on
 * them. Shows what the other rooms know and hands on what the officer decides; decides nothing
 * itself.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "accounts",
      "duties",
      "edtf",
      "exchange",
      "exports",
      "gazetteer",
      "imports",
      "journal",
      "placesearch",
      "merging",
      "proposals",
      "publishers",
      "reader",
      "register",
      "reminders",
      "search",
      "sources",
      "tables",
      "words"
    })
package org.intercity.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
