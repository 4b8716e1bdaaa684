/** What readings found for the exchange room, shown and judged beside their agreements. */
@NullMarked
package org.intercity.desk.finds;

import org.jspecify.annotations.NullMarked;
