/** What one can do with the minutes of meetings. */
@NullMarked
package org.metodika.program.meetings.application;

import org.jspecify.annotations.NullMarked;
