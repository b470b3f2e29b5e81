/** Messages about dossiers of programs and supports. */
@NullMarked
package org.metodika.contracts.dossier;

import org.jspecify.annotations.NullMarked;
