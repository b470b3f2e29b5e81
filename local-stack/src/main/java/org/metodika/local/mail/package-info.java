/** A mail server that keeps what it is given: on one machine mail goes nowhere else. */
@NullMarked
package org.metodika.local.mail;

import org.jspecify.annotations.NullMarked;
