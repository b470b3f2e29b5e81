/** Proves that the checker finds every kind of violation. */
@NullMarked
package org.metodika.benchmarks.chaos.check;

import org.jspecify.annotations.NullMarked;
