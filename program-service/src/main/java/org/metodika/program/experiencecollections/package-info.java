/** Register: yearly collections of best experience (E09). */
@NullMarked
package org.metodika.program.experiencecollections;

import org.jspecify.annotations.NullMarked;
