package io.github.arazzocodegen.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowListener;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials are sent, and are nowhere else: in no message, no cause, no event, no text of an object. */
class SecretsTest {

    private final StringWriter told = new StringWriter();
    private final PrintWriter out = new PrintWriter(told);
    private final List<URI> uris = new ArrayList<>();

    private final WorkflowListener listener = new WorkflowListener() {
        @Override
        public void responseReceived(String workflowId, String stepId, String method, URI uri, int status) {
            out.println(uri);
        }

        @Override
        public void stepFailed(StepFailedException failure) {
            tell(failure);
        }

        @Override
        public void workflowFailed(WorkflowException failure) {
            tell(failure);
        }
    };

    private void tell(Throwable failure) {
        failure.printStackTrace(out);
        if (failure instanceof StepFailedException failed) {
            out.println(failed.reason());
            out.println(failed.response());
            if (failed.response() != null) {
                uris.add(failed.response().uri());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\n\n{\"name\":\"n\"}",
                "HTTP/1.1 200 OK\n\n<html>",
                "HTTP/1.1 401 No\nContent-Length: 0\n\n",
                "HTTP/1.1 302 Moved\nLocation: http://127.0.0.1:1/\nContent-Length: 0\n\n",
                "nonsense\n\n"
            })
    void credentialsAreSentAndNotTold(String response) throws Exception {
        WorkflowOptions options = WorkflowOptions.defaults().withListener(listener);
        try (RawServer server = RawServer.saying(response)) {
            Items items = Settings.of(server.uri()).with(options).items();
            out.println(items);
            Throwable thrown = catchThrowable(() -> items.fetch("7"));
            out.println(thrown == null ? "done" : thrown.getMessage());
            assertThat(server.requests().get(0)).contains("s3cret-query", "s3cret-header", "Bearer s3cret-bearer");
        }
        refuse(options, "http://127.0.0.1:1", ".");
        refuse(options, "http://u:s3cret-user@127.0.0.1:1", "7");
        assertThat(told.toString()).isNotEmpty().doesNotContain("s3cret");
        assertThat(uris).allSatisfy(uri -> assertThat(uri.toString()).doesNotContain("s3cret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\n\n", "HTTP/1.1 404 No\n\n", ""})
    void secretsInAPathAreSentAndNotTold(String response) throws Exception {
        try (RawServer server = RawServer.saying(response)) {
            Items items = Settings.of(server.uri())
                    .with(WorkflowOptions.defaults().withListener(listener))
                    .items();
            Throwable thrown = catchThrowable(() -> items.claim("7", "s3cret-path"));
            out.println(thrown == null ? "done" : thrown.getMessage());
            assertThat(server.requests().get(0)).contains("/items/7/claims/s3cret-path");
        }
        assertThat(told.toString()).isNotEmpty().doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://u:s3cret@127.0.0.1:1",
                "http://u:s3cret@127.0.0.1:1?x=1",
                "http://u:s3cret@127.0.0.1:1#x",
                "http://127.0.0.1:1?api_key=s3cret",
                "ftp://u:s3cret@127.0.0.1",
                "//u:s3cret@127.0.0.1",
                "http://u:s3cret@",
                "http://u:s3cret @127.0.0.1:1",
                "http://u:s3cret@127.0.0.1:1/%zz"
            })
    void aBaseUriThatIsRefusedIsNotTold(String uri) {
        Throwable refused = catchThrowable(() -> Settings.of(uri).items());
        assertThat(refused).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("The base URI ");
        refused.printStackTrace(out);
        assertThat(told.toString()).isNotEmpty().doesNotContain("s3cret");
    }

    private void refuse(WorkflowOptions options, String uri, String id) {
        Throwable refused =
                catchThrowable(() -> Settings.of(uri).with(options).items().fetch(id));
        assertThat(refused).isNotNull();
        tell(refused);
    }
}
