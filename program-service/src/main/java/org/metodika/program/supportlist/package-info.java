/** Read model: lists of individual supports, and what worked in them. */
@NullMarked
package org.metodika.program.supportlist;

import org.jspecify.annotations.NullMarked;
