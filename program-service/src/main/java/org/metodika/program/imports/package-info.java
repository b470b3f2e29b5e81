/** Aggregate: files with schools or staff, checked whole, stored, then applied row by row. */
@NullMarked
package org.metodika.program.imports;

import org.jspecify.annotations.NullMarked;
