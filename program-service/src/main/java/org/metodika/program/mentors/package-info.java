/** Register: the mentor pool, by subject, per school and across the municipality (C06). */
@NullMarked
package org.metodika.program.mentors;

import org.jspecify.annotations.NullMarked;
