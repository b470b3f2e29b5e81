/** Messages about risks and their remedies (A28). */
@NullMarked
package org.metodika.contracts.risk;

import org.jspecify.annotations.NullMarked;
