/** What roles may do in this service. */
@NullMarked
package org.metodika.reporting.access;

import org.jspecify.annotations.NullMarked;
