/** Classes of the school of innovations (C14). Over HTTP. */
@NullMarked
package org.metodika.monitoring.innovationclass.web;

import org.jspecify.annotations.NullMarked;
