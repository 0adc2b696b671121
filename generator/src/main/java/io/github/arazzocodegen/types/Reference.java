package io.github.arazzocodegen.types;

import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.source.JsonPointer;

/** A runtime expression bound to what it refers to, with the type of its value. */
public sealed interface Reference {

    /** The type of the value. */
    ValueType type();

    /** Whether, by its schema, the value may be absent or null. */
    boolean optional();

    /** The expression in the specification's notation. */
    String text();

    /** An input of the workflow, or a part of one. */
    record InputValue(String name, JsonPointer pointer, ValueType type, boolean optional) implements Reference {
        @Override
        public String text() {
            return "$inputs." + name + fragment(pointer);
        }
    }

    /** An output of the step of this index, or a part of one. */
    record StepOutput(int step, String stepId, String output, JsonPointer pointer, ValueType type, boolean optional)
            implements Reference {

        /** Stands for an output's name where all that the workflow gave is meant which the step runs. */
        public static final String ALL = "";

        /** All that the workflow gave which a step runs: what depends on that workflow takes it. */
        static StepOutput all(int step, String stepId) {
            return new StepOutput(step, stepId, ALL, JsonPointer.ROOT, ValueType.ANY, false);
        }

        @Override
        public String text() {
            return "$steps." + stepId + ".outputs." + output + fragment(pointer);
        }
    }

    /** An output of the workflow that the step itself runs, or a part of one. */
    record CalledOutput(WorkflowName workflow, String name, JsonPointer pointer, ValueType type, boolean optional)
            implements Reference {
        @Override
        public String text() {
            return "$outputs." + name + fragment(pointer);
        }
    }

    /** An output of a workflow that has run before this one, or that a retry runs first; or a part of one. */
    record WorkflowOutput(WorkflowName workflow, String name, JsonPointer pointer, ValueType type, boolean optional)
            implements Reference {
        @Override
        public String text() {
            return "$workflows." + workflow + ".outputs." + name + fragment(pointer);
        }
    }

    /** An input of a workflow that has run before this one, or a part of one. */
    record WorkflowInput(WorkflowName workflow, String name, JsonPointer pointer, ValueType type, boolean optional)
            implements Reference {
        @Override
        public String text() {
            return "$workflows." + workflow + ".inputs." + name + fragment(pointer);
        }
    }

    /** The response's body, or a part of it. */
    record ResponseBody(JsonPointer pointer, ValueType type, boolean optional) implements Reference {
        @Override
        public String text() {
            return "$response.body" + fragment(pointer);
        }
    }

    /** The response's body as the text that came, whatever its media type. */
    record ResponseText() implements Reference {
        @Override
        public ValueType type() {
            return ValueType.STRING;
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public String text() {
            return "$response.body";
        }
    }

    /** A header of the response. */
    record ResponseHeader(String name) implements Reference {
        @Override
        public ValueType type() {
            return ValueType.STRING;
        }

        @Override
        public boolean optional() {
            return true;
        }

        @Override
        public String text() {
            return "$response.header." + name;
        }
    }

    /** The response's status. */
    record StatusCode() implements Reference {
        @Override
        public ValueType type() {
            return ValueType.INTEGER;
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public String text() {
            return "$statusCode";
        }
    }

    /** The URL that the request was sent to. */
    record Url() implements Reference {
        @Override
        public ValueType type() {
            return ValueType.STRING;
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public String text() {
            return "$url";
        }
    }

    /** The request's method. */
    record Method() implements Reference {
        @Override
        public ValueType type() {
            return ValueType.STRING;
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public String text() {
            return "$method";
        }
    }

    /** A value that the document itself gives in another place: a part of the step's request, the URL of a source. */
    record Given(String text, TypedValue value) implements Reference {
        @Override
        public ValueType type() {
            return ValueTyper.typeOf(value);
        }

        @Override
        public boolean optional() {
            return ValueTyper.isOptional(value);
        }
    }

    /** What could not be bound; it was reported. */
    record Unresolved(String text) implements Reference {
        @Override
        public ValueType type() {
            return ValueType.ANY;
        }

        @Override
        public boolean optional() {
            return true;
        }
    }

    private static String fragment(JsonPointer pointer) {
        return pointer.isRoot() ? "" : "#" + pointer;
    }
}
