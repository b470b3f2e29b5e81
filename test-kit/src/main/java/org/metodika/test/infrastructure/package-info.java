/** The broker and the document store of a test run: containers where they can be had, embedded ones otherwise. */
@NullMarked
package org.metodika.test.infrastructure;

import org.jspecify.annotations.NullMarked;
