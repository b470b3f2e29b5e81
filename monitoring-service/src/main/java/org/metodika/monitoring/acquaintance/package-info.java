/** Aggregate: acquaintance of teachers with reports (A26). */
@NullMarked
package org.metodika.monitoring.acquaintance;

import org.jspecify.annotations.NullMarked;
