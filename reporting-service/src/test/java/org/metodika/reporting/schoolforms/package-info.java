/** Tests. */
@NullMarked
package org.metodika.reporting.schoolforms;

import org.jspecify.annotations.NullMarked;
