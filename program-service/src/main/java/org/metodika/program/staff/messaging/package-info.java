/** What others are told about staff members, and the rows that lists read. */
@NullMarked
package org.metodika.program.staff.messaging;

import org.jspecify.annotations.NullMarked;
