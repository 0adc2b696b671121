package io.github.arazzocodegen.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;

/** Says what there is to say: on the console, and to an IDE that runs the build. */
final class Reporter {

    private final Log log;
    private final BuildContext context;
    private final boolean ide;

    /** @param ide whether the build runs in an IDE; elsewhere the context would print on the console too */
    Reporter(Log log, BuildContext context, boolean ide) {
        this.log = log;
        this.context = context;
        this.ide = ide;
    }

    void report(List<Message> messages) {
        for (Message message : messages) {
            report(message);
        }
    }

    /** Takes back what an IDE shows at these files. */
    void clear(Iterable<File> files) {
        if (ide) {
            for (File file : files) {
                context.removeMessages(file);
            }
        }
    }

    /** Says that the files in a folder are others now. */
    void changed(File folder) {
        context.refresh(folder);
    }

    private void report(Message message) {
        if (message.error()) {
            log.error(message.text());
        } else {
            log.warn(message.text());
        }
        if (ide && !message.file().isEmpty()) {
            int severity = message.error() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING;
            context.addMessage(
                    new File(message.file()), message.line(), message.column(), message.summary(), severity, null);
        }
    }
}
