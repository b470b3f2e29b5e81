/** Domain of registered documents. */
@NullMarked
package org.metodika.reporting.document.domain;

import org.jspecify.annotations.NullMarked;
