/** Read model: one row per aggregate of the other services, made from their state topics; all reports and papers read these rows. */
@NullMarked
package org.metodika.reporting.rows;

import org.jspecify.annotations.NullMarked;
