/** Puts the features together; nothing but beans. */
@NullMarked
package org.metodika.diagnostics.wiring;

import org.jspecify.annotations.NullMarked;
