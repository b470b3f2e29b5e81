/** The HTTP edge: actors, conditional requests, idempotency keys, pages, exports. */
@NullMarked
package org.metodika.kit.web;

import org.jspecify.annotations.NullMarked;
