/** Faults against the whole platform while a municipality works on it, and the proof that nothing was lost. */
@NullMarked
package org.metodika.benchmarks.chaos;

import org.jspecify.annotations.NullMarked;
