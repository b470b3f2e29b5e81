/** Aggregate: programmes of in-school professional development of a whole school, from the draft over the stages to the end (A01-A17, D01, D02, D07). */
@NullMarked
package org.metodika.program.schoolprogramme;

import org.jspecify.annotations.NullMarked;
