/** Aggregate: development groups of personified programs, their orders and their regulation of work (B19-B21). */
@NullMarked
package org.metodika.program.groups;

import org.jspecify.annotations.NullMarked;
