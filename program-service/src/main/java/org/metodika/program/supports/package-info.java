/** Aggregate: individual support of a teacher: passport, card, results, conclusion (C01, C02, C22 to C25, C31 to C36). */
@NullMarked
package org.metodika.program.supports;

import org.jspecify.annotations.NullMarked;
