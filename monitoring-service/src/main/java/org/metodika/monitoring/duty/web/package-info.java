/** Duties on the web. */
@NullMarked
package org.metodika.monitoring.duty.web;

import org.jspecify.annotations.NullMarked;
