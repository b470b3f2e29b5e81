/** Aggregate: documents that were registered (зарегистрированные документы), each with what it is made again from. */
@NullMarked
package org.metodika.reporting.document;

import org.jspecify.annotations.NullMarked;
