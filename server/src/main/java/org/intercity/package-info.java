/** Intercity: the register of agreements between cities. Each package below is a room. */
@NullMarked
package org.intercity;

import org.jspecify.annotations.NullMarked;
