/** Classes of the school of innovations (C14). What goes out. */
@NullMarked
package org.metodika.monitoring.innovationclass.messaging;

import org.jspecify.annotations.NullMarked;
