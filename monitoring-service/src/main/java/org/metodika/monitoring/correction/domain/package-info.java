/** Domain of meetings. */
@NullMarked
package org.metodika.monitoring.correction.domain;

import org.jspecify.annotations.NullMarked;
