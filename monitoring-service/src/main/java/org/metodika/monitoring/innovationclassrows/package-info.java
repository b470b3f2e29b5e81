/** Read model: one row per class of the school of innovations. */
@NullMarked
package org.metodika.monitoring.innovationclassrows;

import org.jspecify.annotations.NullMarked;
