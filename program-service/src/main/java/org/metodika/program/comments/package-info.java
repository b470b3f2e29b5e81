/** Aggregate: threads of comments on sections of a program, one document each (A17). */
@NullMarked
package org.metodika.program.comments;

import org.jspecify.annotations.NullMarked;
