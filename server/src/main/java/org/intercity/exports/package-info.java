/**
 * What the desk hands out: statistics, press notes, packages for the council, books for a visit and
 * for a successor. Each is first a {@link org.intercity.exports.Book}, made from what the register
 * says and nothing else; the same book is shown on a page or set as PDF, workbook or letter.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "register",
      "proposals",
      "exchange",
      "journal",
      "gazetteer",
      "edtf",
      "words"
    })
package org.intercity.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
