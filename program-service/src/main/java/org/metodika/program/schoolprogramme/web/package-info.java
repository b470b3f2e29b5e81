/** School programmes over HTTP. */
@NullMarked
package org.metodika.program.schoolprogramme.web;

import org.jspecify.annotations.NullMarked;
