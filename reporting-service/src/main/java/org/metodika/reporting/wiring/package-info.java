/** Configuration; nothing but beans. */
@NullMarked
package org.metodika.reporting.wiring;

import org.jspecify.annotations.NullMarked;
