/** The operations, one class for each tag. */
@NullMarked
package io.github.arazzocodegen.example.sentry.sentryapi.api;

import org.jspecify.annotations.NullMarked;
