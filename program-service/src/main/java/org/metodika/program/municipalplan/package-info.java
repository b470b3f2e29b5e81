/** Register: the plan of events of the municipality, one for a calendar year (E02, E05). */
@NullMarked
package org.metodika.program.municipalplan;

import org.jspecify.annotations.NullMarked;
