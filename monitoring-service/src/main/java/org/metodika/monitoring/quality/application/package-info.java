/** What is done with indicators, measurements and analyses. */
@NullMarked
package org.metodika.monitoring.quality.application;

import org.jspecify.annotations.NullMarked;
