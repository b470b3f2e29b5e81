/** Tests of figures over a period. */
@NullMarked
package org.metodika.reporting.analytics;

import org.jspecify.annotations.NullMarked;
