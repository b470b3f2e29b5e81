/** What others are told about schools. */
@NullMarked
package org.metodika.program.school.messaging;

import org.jspecify.annotations.NullMarked;
