/** Read model: the latest state of aggregates of the other services, whole, for papers that print what no row holds. */
@NullMarked
package org.metodika.reporting.copies;

import org.jspecify.annotations.NullMarked;
