/** What rewards tell others. */
@NullMarked
package org.metodika.monitoring.recognition.messaging;

import org.jspecify.annotations.NullMarked;
