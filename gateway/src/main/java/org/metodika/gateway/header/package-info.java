/** What goes with a request and its answer besides the body. */
@NullMarked
package org.metodika.gateway.header;

import org.jspecify.annotations.NullMarked;
