/** Use cases of registered documents. */
@NullMarked
package org.metodika.reporting.document.application;

import org.jspecify.annotations.NullMarked;
