/** Tests of the texts. */
@NullMarked
package org.metodika.reporting.texts;

import org.jspecify.annotations.NullMarked;
