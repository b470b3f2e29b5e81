/** Messages about methodical associations. */
@NullMarked
package org.metodika.contracts.association;

import org.jspecify.annotations.NullMarked;
