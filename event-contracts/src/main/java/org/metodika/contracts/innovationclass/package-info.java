/** Classes of the school of innovations (занятия «Школы инноваций», C14). */
@NullMarked
package org.metodika.contracts.innovationclass;

import org.jspecify.annotations.NullMarked;
