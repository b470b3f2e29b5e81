/** Aggregate: a person-free digest of all organisations that is published for their sites (A14, differentiator 11). */
@NullMarked
package org.metodika.reporting.publication;

import org.jspecify.annotations.NullMarked;
