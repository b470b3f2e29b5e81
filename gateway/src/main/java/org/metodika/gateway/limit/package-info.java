/** How much one client may ask. */
@NullMarked
package org.metodika.gateway.limit;

import org.jspecify.annotations.NullMarked;
