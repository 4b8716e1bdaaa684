/**
 * The example register: real, sourced facts of a dozen cities, packaged as data files and entered
 * through the same door as any list.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"proposals", "register", "journal", "gazetteer", "edtf", "words"})
package org.intercity.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
