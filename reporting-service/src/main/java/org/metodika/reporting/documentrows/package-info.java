/** Read model: registered documents as lists show them. */
@NullMarked
package org.metodika.reporting.documentrows;

import org.jspecify.annotations.NullMarked;
