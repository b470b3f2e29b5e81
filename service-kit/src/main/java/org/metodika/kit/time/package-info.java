/** The clock of the platform and the days of a school. */
@NullMarked
package org.metodika.kit.time;

import org.jspecify.annotations.NullMarked;
