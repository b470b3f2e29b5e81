/** Classes of the school of innovations (C14). Who may do what. */
@NullMarked
package org.metodika.monitoring.innovationclass.application;

import org.jspecify.annotations.NullMarked;
