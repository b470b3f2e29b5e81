/** Forecasts of delays without anything around them. */
@NullMarked
package org.metodika.monitoring.forecast;

import org.jspecify.annotations.NullMarked;
