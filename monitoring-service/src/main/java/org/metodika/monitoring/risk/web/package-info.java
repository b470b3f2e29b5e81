/** Risks on the web. */
@NullMarked
package org.metodika.monitoring.risk.web;

import org.jspecify.annotations.NullMarked;
