/** Register: how each school works with personified programs, one policy per school with all its versions (B02, B06, B07, B18, B25). */
@NullMarked
package org.metodika.program.policy;

import org.jspecify.annotations.NullMarked;
