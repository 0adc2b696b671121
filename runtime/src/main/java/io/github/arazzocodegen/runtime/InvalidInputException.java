package io.github.arazzocodegen.runtime;

/** An input is not what the workflow's inputs schema asks for; no request was made. */
public final class InvalidInputException extends WorkflowException {

    private static final long serialVersionUID = 1L;

    private final String input;

    /**
     * @param input the input's name, as the document writes it
     * @param problem what is wrong with it, without its value if that may be secret; it ends the sentence "input … "
     */
    public InvalidInputException(String workflowId, String input, String problem) {
        super(workflowId, "workflow '" + workflowId + "': input '" + input + "' " + problem, null);
        this.input = input;
    }

    /** The input's name, as the document writes it. */
    public String input() {
        return input;
    }
}
