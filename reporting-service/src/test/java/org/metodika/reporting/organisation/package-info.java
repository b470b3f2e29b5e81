/** Tests of the report by organisation. */
@NullMarked
package org.metodika.reporting.organisation;

import org.jspecify.annotations.NullMarked;
