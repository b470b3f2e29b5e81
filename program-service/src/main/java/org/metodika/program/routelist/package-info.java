/** Read model: the list of individual educational routes. */
@NullMarked
package org.metodika.program.routelist;

import org.jspecify.annotations.NullMarked;
