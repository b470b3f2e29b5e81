/** Read model: one row per acquaintance for lists. */
@NullMarked
package org.metodika.monitoring.acquaintancerows;

import org.jspecify.annotations.NullMarked;
