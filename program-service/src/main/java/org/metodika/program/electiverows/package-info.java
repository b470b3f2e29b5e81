/** Read model: the list of elective courses with their runs (A20, A21). */
@NullMarked
package org.metodika.program.electiverows;

import org.jspecify.annotations.NullMarked;
