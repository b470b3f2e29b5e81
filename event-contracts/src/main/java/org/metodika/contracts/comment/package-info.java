/** Messages about comments on programs. */
@NullMarked
package org.metodika.contracts.comment;

import org.jspecify.annotations.NullMarked;
