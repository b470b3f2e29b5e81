/** What is done with risks. */
@NullMarked
package org.metodika.monitoring.risk.application;

import org.jspecify.annotations.NullMarked;
