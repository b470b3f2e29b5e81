/** What a publication is, and how small numbers are hidden in it. */
@NullMarked
package org.metodika.reporting.publication.domain;

import org.jspecify.annotations.NullMarked;
