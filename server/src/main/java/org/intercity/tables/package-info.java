/**
 * Tables that people hand in, as CSV or as a spreadsheet: their cells, row by row, with where each
 * stands, within limits; what was noticed on the way is told.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"sources", "words"})
package org.intercity.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
