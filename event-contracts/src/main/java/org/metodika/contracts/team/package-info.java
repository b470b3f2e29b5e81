/** What team programs tell: several teachers in one program, individual results inside (A02, B33). */
@NullMarked
package org.metodika.contracts.team;

import org.jspecify.annotations.NullMarked;
