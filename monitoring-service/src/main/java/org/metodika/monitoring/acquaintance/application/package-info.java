/** What is done with acquaintance. */
@NullMarked
package org.metodika.monitoring.acquaintance.application;

import org.jspecify.annotations.NullMarked;
