/** Rewards on the web. */
@NullMarked
package org.metodika.monitoring.recognition.web;

import org.jspecify.annotations.NullMarked;
