/** Messages about the quality of teaching: indicators, measurements, analyses (A25). */
@NullMarked
package org.metodika.contracts.quality;

import org.jspecify.annotations.NullMarked;
