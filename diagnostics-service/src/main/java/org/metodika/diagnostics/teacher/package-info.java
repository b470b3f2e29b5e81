/** Read model: names of staff members for lists that people read and print. */
@NullMarked
package org.metodika.diagnostics.teacher;

import org.jspecify.annotations.NullMarked;
