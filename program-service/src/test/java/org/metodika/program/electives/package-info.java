@NullMarked
package org.metodika.program.electives;

import org.jspecify.annotations.NullMarked;
