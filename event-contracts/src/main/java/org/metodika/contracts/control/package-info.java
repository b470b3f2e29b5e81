/** Messages about the control of programs: its plan, its acts and what became of their decisions (B44-B49, B51). */
@NullMarked
package org.metodika.contracts.control;

import org.jspecify.annotations.NullMarked;
