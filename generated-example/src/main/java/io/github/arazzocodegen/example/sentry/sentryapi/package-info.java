/** A client on {@link java.net.http.HttpClient} and Jackson. */
@NullMarked
package io.github.arazzocodegen.example.sentry.sentryapi;

import org.jspecify.annotations.NullMarked;
