/** What a methodical association is, who may head it, how it is handed over. */
@NullMarked
package org.metodika.program.associations.domain;

import org.jspecify.annotations.NullMarked;
