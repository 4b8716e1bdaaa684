/**
 * Lists of ties, visits and contacts from spreadsheets: handed in, looked at, entered, taken back.
 */
@NullMarked
package org.intercity.desk.imports;

import org.jspecify.annotations.NullMarked;
