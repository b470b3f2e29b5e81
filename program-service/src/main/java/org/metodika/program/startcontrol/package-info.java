/** What preliminary control says of programs that are to start, kept by following monitoring (B47). */
@NullMarked
package org.metodika.program.startcontrol;

import org.jspecify.annotations.NullMarked;
