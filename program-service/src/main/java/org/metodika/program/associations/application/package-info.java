/** Associations as the other features and the web see them; what moves their members. */
@NullMarked
package org.metodika.program.associations.application;

import org.jspecify.annotations.NullMarked;
