/** Tests of the count of individual development plans. */
@NullMarked
package org.metodika.reporting.plans;

import org.jspecify.annotations.NullMarked;
