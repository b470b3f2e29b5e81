/** Rules of acquaintance. */
@NullMarked
package org.metodika.monitoring.acquaintance.domain;

import org.jspecify.annotations.NullMarked;
