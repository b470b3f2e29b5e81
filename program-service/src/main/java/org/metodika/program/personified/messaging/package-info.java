/** What the rest of the platform learns of programs. */
@NullMarked
package org.metodika.program.personified.messaging;

import org.jspecify.annotations.NullMarked;
