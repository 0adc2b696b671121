package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.source.SourceFile;

/** What a workflow is known by over several documents: its document and its {@code workflowId} in that. */
public record WorkflowName(SourceFile document, String workflowId) {

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkflowName name
                && name.document.path().equals(document.path())
                && name.workflowId.equals(workflowId);
    }

    @Override
    public int hashCode() {
        return 31 * document.path().hashCode() + workflowId.hashCode();
    }

    @Override
    public String toString() {
        return workflowId;
    }
}
