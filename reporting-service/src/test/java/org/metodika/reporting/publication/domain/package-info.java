/** Tests of what is hidden in published digests. */
@NullMarked
package org.metodika.reporting.publication.domain;

import org.jspecify.annotations.NullMarked;
