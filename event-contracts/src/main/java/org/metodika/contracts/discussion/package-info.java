/** Messages about discussions of programs. */
@NullMarked
package org.metodika.contracts.discussion;

import org.jspecify.annotations.NullMarked;
