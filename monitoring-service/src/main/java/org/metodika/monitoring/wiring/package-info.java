/** How the service is put together. */
@NullMarked
package org.metodika.monitoring.wiring;

import org.jspecify.annotations.NullMarked;
