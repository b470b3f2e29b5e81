/** Register: participation of teachers in contests, festivals and campaigns, with the help that they get (C16). */
@NullMarked
package org.metodika.program.contests;

import org.jspecify.annotations.NullMarked;
