/** What the platform achieves under load, and what it keeps under faults. */
@NullMarked
package org.metodika.benchmarks;

import org.jspecify.annotations.NullMarked;
