/** Aggregate: files with schools, staff or programs on paper, checked whole, stored, then applied row by row. */
@NullMarked
package org.metodika.program.imports;

import org.jspecify.annotations.NullMarked;
