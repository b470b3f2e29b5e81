@NullMarked
package org.metodika.program.personified.application;

import org.jspecify.annotations.NullMarked;
