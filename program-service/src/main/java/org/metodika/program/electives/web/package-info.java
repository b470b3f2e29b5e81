/** Elective courses over HTTP. */
@NullMarked
package org.metodika.program.electives.web;

import org.jspecify.annotations.NullMarked;
