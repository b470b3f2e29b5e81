/** Refusals and faults as RFC 9457 problems in the language of the caller. */
@NullMarked
package org.metodika.kit.problem;

import org.jspecify.annotations.NullMarked;
