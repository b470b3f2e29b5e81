/** Messages about social partners. */
@NullMarked
package org.metodika.contracts.partner;

import org.jspecify.annotations.NullMarked;
