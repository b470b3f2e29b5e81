/** Tests of the rules of quality. */
@NullMarked
package org.metodika.monitoring.quality.domain;

import org.jspecify.annotations.NullMarked;
