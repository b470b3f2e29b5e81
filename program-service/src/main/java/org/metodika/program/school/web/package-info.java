/** Schools over HTTP. */
@NullMarked
package org.metodika.program.school.web;

import org.jspecify.annotations.NullMarked;
