/** What is done with duties. */
@NullMarked
package org.metodika.monitoring.duty.application;

import org.jspecify.annotations.NullMarked;
