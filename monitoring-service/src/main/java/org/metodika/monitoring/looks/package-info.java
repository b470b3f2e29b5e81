/** Read model: when a round of reminders has to look at which checkpoint. */
@NullMarked
package org.metodika.monitoring.looks;

import org.jspecify.annotations.NullMarked;
