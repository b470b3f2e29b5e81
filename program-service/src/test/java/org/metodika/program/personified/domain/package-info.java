@NullMarked
package org.metodika.program.personified.domain;

import org.jspecify.annotations.NullMarked;
