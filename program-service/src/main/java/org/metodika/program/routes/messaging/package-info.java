/** What goes out about individual educational routes. */
@NullMarked
package org.metodika.program.routes.messaging;

import org.jspecify.annotations.NullMarked;
