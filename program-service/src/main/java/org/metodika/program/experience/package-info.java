/** Register: where and when teachers and schools presented their experience (A24). */
@NullMarked
package org.metodika.program.experience;

import org.jspecify.annotations.NullMarked;
