/** Read model: documents printed from the rows. What stands in a document is said in one place, for both forms. */
@NullMarked
package org.metodika.reporting.document;

import org.jspecify.annotations.NullMarked;
