/** The reporting service: what others decided, counted, printed and passed on. It owns no aggregate. */
@NullMarked
package org.metodika.reporting;

import org.jspecify.annotations.NullMarked;
