/**
 * What a test of a service uses: the platform around it, tokens, an HTTP client, topics, the authorisation matrix, and
 * what is expected of decisions.
 */
@NullMarked
package org.metodika.test;

import org.jspecify.annotations.NullMarked;
