/** The diagnostics service: instruments, assessments and the deficits they find. */
@NullMarked
package org.metodika.diagnostics;

import org.jspecify.annotations.NullMarked;
