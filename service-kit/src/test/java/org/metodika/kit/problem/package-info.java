/** The words of problems. */
@NullMarked
package org.metodika.kit.problem;

import org.jspecify.annotations.NullMarked;
