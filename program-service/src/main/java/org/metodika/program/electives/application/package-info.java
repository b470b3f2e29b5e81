/** What people do with elective courses and the files of their programmes. */
@NullMarked
package org.metodika.program.electives.application;

import org.jspecify.annotations.NullMarked;
