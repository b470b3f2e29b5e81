/** Messages about yearly collections of best experience. */
@NullMarked
package org.metodika.contracts.experiencecollection;

import org.jspecify.annotations.NullMarked;
