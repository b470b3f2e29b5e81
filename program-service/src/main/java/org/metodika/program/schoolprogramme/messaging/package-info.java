/** What goes out about school programmes. */
@NullMarked
package org.metodika.program.schoolprogramme.messaging;

import org.jspecify.annotations.NullMarked;
