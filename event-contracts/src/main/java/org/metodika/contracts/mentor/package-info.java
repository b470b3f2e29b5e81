/** Messages about mentors. */
@NullMarked
package org.metodika.contracts.mentor;

import org.jspecify.annotations.NullMarked;
