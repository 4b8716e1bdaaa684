/**
 * What lives on a tie between its papers: visits, meetings, people in their posts, words and
 * promises. Each is an {@link org.intercity.exchange.Item} that the journal keeps version by
 * version, for the office that wrote it; articles suggest items as they suggest ties.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "journal",
      "register",
      "proposals",
      "reader",
      "gazetteer",
      "edtf",
      "search",
      "sources",
      "words"
    })
package org.intercity.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
