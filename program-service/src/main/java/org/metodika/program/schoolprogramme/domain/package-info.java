/** School programmes: content, approval, stages, tasks, choices of teachers. Pure Java. */
@NullMarked
package org.metodika.program.schoolprogramme.domain;

import org.jspecify.annotations.NullMarked;
