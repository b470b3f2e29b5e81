/** Read model: deficits of teachers, as diagnostics tells them; the ground on which programs are drafted. */
@NullMarked
package org.metodika.program.deficits;

import org.jspecify.annotations.NullMarked;
