/** Minutes of meetings: what stands in them, who signs them, what corrects them. Pure Java. */
@NullMarked
package org.metodika.program.meetings.domain;

import org.jspecify.annotations.NullMarked;
