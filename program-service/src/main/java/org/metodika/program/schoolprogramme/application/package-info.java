/** What one can do with school programmes, and what must be looked up for it. */
@NullMarked
package org.metodika.program.schoolprogramme.application;

import org.jspecify.annotations.NullMarked;
