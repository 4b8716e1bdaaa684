/** The pages of what the desk hands out, and the files they are downloaded as. */
@NullMarked
package org.intercity.desk.reports;

import org.jspecify.annotations.NullMarked;
