/** Aggregate: controls of approved programs, from the entry of the plan to the act (B44-B49, B51). */
@NullMarked
package org.metodika.monitoring.control;

import org.jspecify.annotations.NullMarked;
