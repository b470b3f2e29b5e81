/** Messages about learning sessions and who takes part in them (requirements E08, E15, D11, D13). */
@NullMarked
package org.metodika.contracts.learningsession;

import org.jspecify.annotations.NullMarked;
