/** Tests of reports that are made in the background. */
@NullMarked
package org.metodika.reporting.job;

import org.jspecify.annotations.NullMarked;
