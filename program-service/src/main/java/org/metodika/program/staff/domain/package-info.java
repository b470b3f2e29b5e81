/** What a staff member is, which facts hold, how people join and leave. */
@NullMarked
package org.metodika.program.staff.domain;

import org.jspecify.annotations.NullMarked;
