/** Read model: people and schools as lists show them, by name, cut to what the reader may see. */
@NullMarked
package org.metodika.program.roster;

import org.jspecify.annotations.NullMarked;
