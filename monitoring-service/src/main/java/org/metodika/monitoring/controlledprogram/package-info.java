/** Read model: what is known of programs that are controlled, and which controls each of them has. */
@NullMarked
package org.metodika.monitoring.controlledprogram;

import org.jspecify.annotations.NullMarked;
