/** A second instance of the service's schedule, for tests. */
@NullMarked
package org.metodika.monitoring.wiring;

import org.jspecify.annotations.NullMarked;
