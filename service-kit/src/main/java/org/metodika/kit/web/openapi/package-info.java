/** The description of the API (OpenAPI 3.1), as far as the edge itself takes part in every operation. */
@NullMarked
package org.metodika.kit.web.openapi;

import org.jspecify.annotations.NullMarked;
