/** Domain of duties. */
@NullMarked
package org.metodika.monitoring.duty.domain;

import org.jspecify.annotations.NullMarked;
