/** Endpoints of documents. */
@NullMarked
package org.metodika.reporting.document.web;

import org.jspecify.annotations.NullMarked;
