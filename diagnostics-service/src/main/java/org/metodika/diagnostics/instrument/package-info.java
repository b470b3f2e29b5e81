/** Register: instruments, read from data files at the start; a published version never changes. */
@NullMarked
package org.metodika.diagnostics.instrument;

import org.jspecify.annotations.NullMarked;
