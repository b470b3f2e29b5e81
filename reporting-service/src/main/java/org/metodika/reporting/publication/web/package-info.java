/** Publications at the edge: for who publishes them, and for anybody. */
@NullMarked
package org.metodika.reporting.publication.web;

import org.jspecify.annotations.NullMarked;
