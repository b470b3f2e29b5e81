/** Read model: one row per request for a consultation. */
@NullMarked
package org.metodika.monitoring.consultationrequestrows;

import org.jspecify.annotations.NullMarked;
