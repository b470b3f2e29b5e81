/** Aggregate: methodical associations of the schools with their heads; who belongs to one is a fact of the staff member. */
@NullMarked
package org.metodika.program.associations;

import org.jspecify.annotations.NullMarked;
