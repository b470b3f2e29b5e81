@NullMarked
package org.metodika.program.meetings.domain;

import org.jspecify.annotations.NullMarked;
