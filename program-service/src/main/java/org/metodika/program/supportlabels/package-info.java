/** Register: the labels of the conclusion's form; those that the source has lost can be edited (C31, C32, C34). */
@NullMarked
package org.metodika.program.supportlabels;

import org.jspecify.annotations.NullMarked;
