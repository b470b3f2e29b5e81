/** What people and programs do with controls. */
@NullMarked
package org.metodika.monitoring.control.application;

import org.jspecify.annotations.NullMarked;
