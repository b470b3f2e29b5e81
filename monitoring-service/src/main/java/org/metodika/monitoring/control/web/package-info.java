/** Controls over HTTP. */
@NullMarked
package org.metodika.monitoring.control.web;

import org.jspecify.annotations.NullMarked;
