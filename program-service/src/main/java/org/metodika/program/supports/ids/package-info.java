/** Words of support that other features use too. */
@NullMarked
package org.metodika.program.supports.ids;

import org.jspecify.annotations.NullMarked;
