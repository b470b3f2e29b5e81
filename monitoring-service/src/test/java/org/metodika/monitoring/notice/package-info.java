/** Tests of notices. */
@NullMarked
package org.metodika.monitoring.notice;

import org.jspecify.annotations.NullMarked;
