@NullMarked
package org.metodika.program.staff.domain;

import org.jspecify.annotations.NullMarked;
