/** Register: which role may do what here, and whom it reaches. */
@NullMarked
package org.metodika.monitoring.access;

import org.jspecify.annotations.NullMarked;
