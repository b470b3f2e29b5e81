/** Read model: the dossier (комплект документов) as an inventory and as one archive of its documents. */
@NullMarked
package org.metodika.reporting.dossierforms;

import org.jspecify.annotations.NullMarked;
