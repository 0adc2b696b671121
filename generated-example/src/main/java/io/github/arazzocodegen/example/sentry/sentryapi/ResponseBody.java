package io.github.arazzocodegen.example.sentry.sentryapi;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a response's body.
 *
 * @param complete whether that is all of it; else it is larger than the client takes
 */
record ResponseBody(byte[] bytes, boolean complete) {

    /** Reads a body up to a number of bytes. When more come the connection is closed. */
    static BodySubscriber<ResponseBody> reader(int maxBytes) {
        return new Reader(maxBytes);
    }

    private static final class Reader implements BodySubscriber<ResponseBody> {

        private final CompletableFuture<ResponseBody> body = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int maxBytes;
        private @Nullable Subscription subscription;

        Reader(int maxBytes) {
            this.maxBytes = maxBytes;
        }

        @Override
        public CompletionStage<ResponseBody> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Subscription newSubscription) {
            subscription = newSubscription;
            newSubscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer buffer : buffers) {
                byte[] taken = new byte[Math.min(buffer.remaining(), maxBytes - bytes.size())];
                buffer.get(taken);
                bytes.writeBytes(taken);
                if (buffer.hasRemaining()) {
                    stop();
                    return;
                }
            }
        }

        @Override
        public void onError(Throwable problem) {
            body.completeExceptionally(problem);
        }

        @Override
        public void onComplete() {
            body.complete(new ResponseBody(bytes.toByteArray(), true));
        }

        private void stop() {
            if (subscription != null) {
                subscription.cancel();
            }
            body.complete(new ResponseBody(bytes.toByteArray(), false));
        }
    }
}
