/** Read model: methodical associations with the names of heads, the numbers of members and the members, as lists show them. */
@NullMarked
package org.metodika.program.memberships;

import org.jspecify.annotations.NullMarked;
