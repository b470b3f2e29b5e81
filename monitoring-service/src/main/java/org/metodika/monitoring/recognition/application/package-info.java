/** What is done with rewards. */
@NullMarked
package org.metodika.monitoring.recognition.application;

import org.jspecify.annotations.NullMarked;
