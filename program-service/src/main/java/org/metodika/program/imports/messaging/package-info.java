/** What others are told about imports. */
@NullMarked
package org.metodika.program.imports.messaging;

import org.jspecify.annotations.NullMarked;
