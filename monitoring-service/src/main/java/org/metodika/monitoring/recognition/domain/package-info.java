/** Domain of rewards. */
@NullMarked
package org.metodika.monitoring.recognition.domain;

import org.jspecify.annotations.NullMarked;
