/** The directory as a whole: schools, staff, imports and lists over HTTP. */
@NullMarked
package org.metodika.program.directory;

import org.jspecify.annotations.NullMarked;
