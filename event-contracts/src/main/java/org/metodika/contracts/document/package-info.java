/** Messages about printed documents that a register numbers. */
@NullMarked
package org.metodika.contracts.document;

import org.jspecify.annotations.NullMarked;
