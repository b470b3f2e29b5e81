/** Meetings on the web. */
@NullMarked
package org.metodika.monitoring.correction.web;

import org.jspecify.annotations.NullMarked;
