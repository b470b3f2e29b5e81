/** The one door to the platform: routes, token check, limits, circuit breakers; no business, no data. */
@NullMarked
package org.metodika.gateway;

import org.jspecify.annotations.NullMarked;
