/** Tests. */
@NullMarked
package org.metodika.reporting.dossierforms;

import org.jspecify.annotations.NullMarked;
