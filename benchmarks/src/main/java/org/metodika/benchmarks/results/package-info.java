/** The record of figures: what was measured, when, on which machine; it only ever grows. */
@NullMarked
package org.metodika.benchmarks.results;

import org.jspecify.annotations.NullMarked;
