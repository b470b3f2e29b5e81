@NullMarked
package org.metodika.program.imports.domain;

import org.jspecify.annotations.NullMarked;
