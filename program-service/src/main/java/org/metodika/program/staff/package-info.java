/** Aggregate: the staff of the schools, with their relations and their roles (E04, B11, B16, A31). */
@NullMarked
package org.metodika.program.staff;

import org.jspecify.annotations.NullMarked;
