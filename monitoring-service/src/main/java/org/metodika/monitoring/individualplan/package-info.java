/** Read model: programs and routes of teachers, and who accompanies them. */
@NullMarked
package org.metodika.monitoring.individualplan;

import org.jspecify.annotations.NullMarked;
