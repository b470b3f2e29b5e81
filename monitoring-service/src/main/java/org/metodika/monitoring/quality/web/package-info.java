/** Indicators, measurements and analyses on the web. */
@NullMarked
package org.metodika.monitoring.quality.web;

import org.jspecify.annotations.NullMarked;
