/** Tests of published digests. */
@NullMarked
package org.metodika.reporting.publication;

import org.jspecify.annotations.NullMarked;
