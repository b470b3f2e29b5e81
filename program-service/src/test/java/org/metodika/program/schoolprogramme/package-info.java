@NullMarked
package org.metodika.program.schoolprogramme;

import org.jspecify.annotations.NullMarked;
