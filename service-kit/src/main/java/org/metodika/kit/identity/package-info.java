/** Who acts, in which roles, and whom the actor may reach. */
@NullMarked
package org.metodika.kit.identity;

import org.jspecify.annotations.NullMarked;
