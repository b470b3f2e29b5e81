@NullMarked
package org.metodika.program.meetings;

import org.jspecify.annotations.NullMarked;
