@NullMarked
package org.metodika.program.mentors;

import org.jspecify.annotations.NullMarked;
