/** Register: dossiers of programs and supports, six documents each (B50); what proves them, what they lack, what is on paper. */
@NullMarked
package org.metodika.program.dossiers;

import org.jspecify.annotations.NullMarked;
