/** Recording discussions, within the reach of the one who asks. */
@NullMarked
package org.metodika.program.discussions.application;

import org.jspecify.annotations.NullMarked;
