/** What is done with publications. */
@NullMarked
package org.metodika.reporting.publication.application;

import org.jspecify.annotations.NullMarked;
