/** Domain of risks. */
@NullMarked
package org.metodika.monitoring.risk.domain;

import org.jspecify.annotations.NullMarked;
