/** The record of figures. */
@NullMarked
package org.metodika.benchmarks.results;

import org.jspecify.annotations.NullMarked;
