/** Register: methodical events of the municipality and of schools, who takes part in them, what they do for difficulties (E08, E15, D11, D13). */
@NullMarked
package org.metodika.program.learningsessions;

import org.jspecify.annotations.NullMarked;
