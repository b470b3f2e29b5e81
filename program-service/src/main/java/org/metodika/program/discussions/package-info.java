/** Aggregate: discussions of a program with the teacher, an association or the methodical council (B29). */
@NullMarked
package org.metodika.program.discussions;

import org.jspecify.annotations.NullMarked;
