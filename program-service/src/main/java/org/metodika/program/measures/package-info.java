/** Register: measures of support for the hardest problems, which conclusions ask for (C02, C35). */
@NullMarked
package org.metodika.program.measures;

import org.jspecify.annotations.NullMarked;
