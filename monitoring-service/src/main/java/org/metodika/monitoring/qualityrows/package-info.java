/** Read model: measurements as series, indicators of schools and analyses in lists. */
@NullMarked
package org.metodika.monitoring.qualityrows;

import org.jspecify.annotations.NullMarked;
