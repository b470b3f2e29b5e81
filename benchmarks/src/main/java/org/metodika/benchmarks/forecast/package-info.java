/** How far forecasts of delays were off, told from what came to pass. */
@NullMarked
package org.metodika.benchmarks.forecast;

import org.jspecify.annotations.NullMarked;
