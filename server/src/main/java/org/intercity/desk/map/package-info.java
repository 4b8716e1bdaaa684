/** A world map that needs no script: points and great circles in the projection of the outlines. */
@NullMarked
package org.intercity.desk.map;

import org.jspecify.annotations.NullMarked;
