/** The objects and enums of the description. */
@NullMarked
package io.github.arazzocodegen.example.sentry.sentryapi.model;

import org.jspecify.annotations.NullMarked;
