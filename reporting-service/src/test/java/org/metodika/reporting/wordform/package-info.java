/** Tests. */
@NullMarked
package org.metodika.reporting.wordform;

import org.jspecify.annotations.NullMarked;
