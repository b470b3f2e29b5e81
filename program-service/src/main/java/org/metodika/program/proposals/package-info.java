/** Read model: published offers ranked for one teacher's open deficits, with the reasons. */
@NullMarked
package org.metodika.program.proposals;

import org.jspecify.annotations.NullMarked;
