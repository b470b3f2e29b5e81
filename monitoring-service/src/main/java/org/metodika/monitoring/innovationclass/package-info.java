/** Classes of the school of innovations (C14). */
@NullMarked
package org.metodika.monitoring.innovationclass;

import org.jspecify.annotations.NullMarked;
