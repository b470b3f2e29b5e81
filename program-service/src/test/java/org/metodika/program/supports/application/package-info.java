@NullMarked
package org.metodika.program.supports.application;

import org.jspecify.annotations.NullMarked;
