/** Messages about the building of self-learning schools. */
@NullMarked
package org.metodika.contracts.selflearning;

import org.jspecify.annotations.NullMarked;
