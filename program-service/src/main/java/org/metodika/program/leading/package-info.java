/** Read model: what people reach because they lead it, and lists of it; for whatever one specialist leads for one teacher. */
@NullMarked
package org.metodika.program.leading;

import org.jspecify.annotations.NullMarked;
