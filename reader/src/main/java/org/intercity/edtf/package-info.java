/**
 * Dates that carry their precision: EDTF level 0, as sources give them and as the register keeps
 * them.
 */
@NullMarked
package org.intercity.edtf;

import org.jspecify.annotations.NullMarked;
