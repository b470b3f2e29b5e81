/** Aggregate: meetings of councils and associations and their minutes (A11, D07). */
@NullMarked
package org.metodika.program.meetings;

import org.jspecify.annotations.NullMarked;
