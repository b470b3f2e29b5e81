/** Messages about individual educational routes. */
@NullMarked
package org.metodika.contracts.route;

import org.jspecify.annotations.NullMarked;
