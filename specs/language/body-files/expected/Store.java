package com.acme;

import com.acme.files.ApiRequest;
import com.acme.files.api.FilesApi;
import com.acme.files.model.Upload201Response;
import com.acme.files.model.UploadRequest;
import com.acme.files.model.UploadRequestMeta;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Conversions;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.FileContent;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Retries;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * upload
 *   on failure, retry, once
 * replace
 * download
 * put-back
 * put-text
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'store':
 * change that, not this.
 */
@NullMarked
public final class Store {
    private static final String WORKFLOW_ID = "store";

    private final Files files;

    private final WorkflowOptions options;

    public Store(Files files) {
        this(files, WorkflowOptions.defaults());
    }

    public Store(Files files, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.files = files;
        this.options = options;
    }

    /**
     * Runs the workflow.
     *
     * @throws WorkflowException if it fails
     */
    public Outputs run(Inputs inputs) {
        Checks.required(WORKFLOW_ID, "inputs", inputs);
        WorkflowRun run = WorkflowRun.start(WORKFLOW_ID, options);
        try (run) {
            UploadResult upload;
            Retries uploadAgainRetries = run.retries("upload", "again", Duration.ofSeconds(0), 1);
            while (true) {
                try {
                    upload = upload(inputs);
                    break;
                } catch (StepFailedException failure) {
                    // again
                    if (uploadAgainRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            replace(inputs, upload);
            DownloadResult download = download(upload);
            putBack(upload, download);
            putText(upload);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'upload', which sends POST /files; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public UploadResult upload(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "upload", options);
        UploadRequest payload = new UploadRequest()
                .file(inputs.file())
                .title(inputs.title())
                .size(3L)
                .labels(List.of("a", "b"))
                .meta(new UploadRequestMeta().owner("jane"))
                .more(inputs.more());
        FilesApi.Upload request = files.files().upload(payload);
        Response<Upload201Response> response = files.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Upload201Response body = response.body("/id");
        return step.succeeded(new UploadResult(step.present(body.getId(), "$response.body#/id")));
    }

    /**
     * One attempt at step 'replace', which sends PUT /files/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReplaceResult replace(Inputs inputs, UploadResult upload) {
        Step step = Step.start(WORKFLOW_ID, "replace", options);
        FilesApi.Replace request = files.files()
                .replace(upload.id())
                .body(inputs.file());
        Response<Void> response = files.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new ReplaceResult());
    }

    /**
     * One attempt at step 'download', which sends GET /files/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public DownloadResult download(UploadResult upload) {
        Step step = Step.start(WORKFLOW_ID, "download", options);
        FilesApi.Download request = files.files().download(upload.id());
        Response<byte[]> response = files.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        byte[] body = response.body("");
        return step.succeeded(new DownloadResult(body));
    }

    /**
     * One attempt at step 'put-back', which sends PUT /files/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PutBackResult putBack(UploadResult upload, DownloadResult download) {
        Step step = Step.start(WORKFLOW_ID, "put-back", options);
        FilesApi.Replace request = files.files()
                .replace(upload.id())
                .body(
                        step.convert(
                                download.content(),
                                Conversions::toFile,
                                "$steps.download.outputs.content"));
        Response<Void> response = files.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new PutBackResult());
    }

    /**
     * One attempt at step 'put-text', which sends PUT /files/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PutTextResult putText(UploadResult upload) {
        Step step = Step.start(WORKFLOW_ID, "put-text", options);
        ApiRequest<Void> request = files.files()
                .replace(upload.id())
                .body("application/octet-stream", "id " + upload.id());
        Response<Void> response = files.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new PutTextResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(FileContent file, @Nullable String title,
            @Nullable List<FileContent> more) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "file", file);
            more = Copies.listIfPresent(more);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(FileContent file) {
            return new Inputs(file, null, null);
        }

        /**
         * These inputs with another 'title'; null for none given.
         */
        public Inputs withTitle(@Nullable String title) {
            return new Inputs(file, title, more);
        }

        /**
         * These inputs with another 'more'; null for none given.
         */
        public Inputs withMore(@Nullable List<FileContent> more) {
            return new Inputs(file, title, more);
        }
    }

    /**
     * What step 'upload' gives.
     *
     * @param id $response.body#/id
     */
    public record UploadResult(String id) {
    }

    /**
     * What step 'replace' gives.
     */
    public record ReplaceResult() {
    }

    /**
     * What step 'download' gives.
     *
     * @param content $response.body
     */
    public record DownloadResult(byte[] content) {
    }

    /**
     * What step 'put-back' gives.
     */
    public record PutBackResult() {
    }

    /**
     * What step 'put-text' gives.
     */
    public record PutTextResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}
