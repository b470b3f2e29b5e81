/** Acquaintance on the web. */
@NullMarked
package org.metodika.monitoring.acquaintance.web;

import org.jspecify.annotations.NullMarked;
