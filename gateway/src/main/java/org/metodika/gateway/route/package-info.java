/** Which service answers which address, and what happens when it does not. */
@NullMarked
package org.metodika.gateway.route;

import org.jspecify.annotations.NullMarked;
