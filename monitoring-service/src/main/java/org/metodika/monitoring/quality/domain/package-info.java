/** Rules of indicators, measurements and analyses. */
@NullMarked
package org.metodika.monitoring.quality.domain;

import org.jspecify.annotations.NullMarked;
