/** Sets a book: as PDF in embedded fonts, as a workbook, as a letter. */
@NullMarked
package org.intercity.exports.setting;

import org.jspecify.annotations.NullMarked;
