/** Requests for consultations and their answers (запросы на консультации, C14). */
@NullMarked
package org.metodika.contracts.consultationrequest;

import org.jspecify.annotations.NullMarked;
