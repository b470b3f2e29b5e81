/** Messages about the municipal plan of a year (requirements E02, E05). */
@NullMarked
package org.metodika.contracts.municipalplan;

import org.jspecify.annotations.NullMarked;
