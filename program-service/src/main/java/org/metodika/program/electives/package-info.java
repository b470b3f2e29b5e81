/** Aggregate: elective courses that teachers write, reviewed and taught year after year (A20, A21). */
@NullMarked
package org.metodika.program.electives;

import org.jspecify.annotations.NullMarked;
