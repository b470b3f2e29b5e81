/** The look back at forecasts. */
@NullMarked
package org.metodika.benchmarks.forecast;

import org.jspecify.annotations.NullMarked;
