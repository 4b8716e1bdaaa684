/**
 * What a reading or a list suggests to the register, waiting for an officer's judgement: a new tie,
 * a new act, one more source, a conflict; and the figures an article gives, tested. The only door
 * through which facts on ties enter.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "register",
      "journal",
      "merging",
      "reader",
      "gazetteer",
      "edtf",
      "search",
      "sources",
      "words"
    })
package org.intercity.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
