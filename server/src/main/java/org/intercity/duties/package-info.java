/**
 * What rules demand by a day: rules are data, duties are derived from them and from what the office
 * keeps, and only that a duty was met or waived is an entry.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"journal", "register", "exchange", "gazetteer", "edtf", "words"})
package org.intercity.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
