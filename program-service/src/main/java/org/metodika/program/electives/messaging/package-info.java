/** Elective courses as messages of the contract. */
@NullMarked
package org.metodika.program.electives.messaging;

import org.jspecify.annotations.NullMarked;
