/** Aggregate: schools and kindergartens of the municipality (E04). */
@NullMarked
package org.metodika.program.school;

import org.jspecify.annotations.NullMarked;
