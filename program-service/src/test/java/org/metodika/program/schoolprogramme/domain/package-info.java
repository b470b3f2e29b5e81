@NullMarked
package org.metodika.program.schoolprogramme.domain;

import org.jspecify.annotations.NullMarked;
