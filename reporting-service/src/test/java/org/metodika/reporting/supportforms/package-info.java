/** Tests. */
@NullMarked
package org.metodika.reporting.supportforms;

import org.jspecify.annotations.NullMarked;
