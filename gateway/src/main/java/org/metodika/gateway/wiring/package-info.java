/** Configuration; nothing but beans. */
@NullMarked
package org.metodika.gateway.wiring;

import org.jspecify.annotations.NullMarked;
