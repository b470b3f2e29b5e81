/** Rules of elective courses: plain Java. */
@NullMarked
package org.metodika.program.electives.domain;

import org.jspecify.annotations.NullMarked;
