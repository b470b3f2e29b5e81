/** Read model: programs as slim rows for lists and tables, made from the state topic of programs. */
@NullMarked
package org.metodika.program.overview;

import org.jspecify.annotations.NullMarked;
