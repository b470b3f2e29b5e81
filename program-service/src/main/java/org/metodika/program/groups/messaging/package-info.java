/** What others are told about development groups, and what dismissals do to them. */
@NullMarked
package org.metodika.program.groups.messaging;

import org.jspecify.annotations.NullMarked;
