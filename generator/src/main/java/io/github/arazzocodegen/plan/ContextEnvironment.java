package io.github.arazzocodegen.plan;

/** What all methods of a workflow's class see alike. */
interface ContextEnvironment extends Environment {

    /** What the planners of the workflow share. */
    WorkflowContext context();

    @Override
    default JavaValue input(String name) {
        return context().inputs().value(name);
    }

    @Override
    default WorkflowValues workflows() {
        return context().workflows();
    }

    @Override
    default String clientPackage() {
        return context().clientPackage();
    }
}
