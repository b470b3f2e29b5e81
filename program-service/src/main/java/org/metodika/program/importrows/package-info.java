/** Register: rows of accepted imports that wait to be applied. */
@NullMarked
package org.metodika.program.importrows;

import org.jspecify.annotations.NullMarked;
