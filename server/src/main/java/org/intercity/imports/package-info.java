/**
 * Spreadsheets of ties, visits and contacts: a table's columns recognised, its rows read and
 * checked, and what is right of it entered as one batch that can be taken back as one. What is read
 * needs no framework; what waits to be signed off lies in a table of this room's own.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "edtf",
      "exchange",
      "gazetteer",
      "journal",
      "proposals",
      "reader",
      "register",
      "sources",
      "tables",
      "words"
    })
package org.intercity.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
