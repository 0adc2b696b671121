package io.github.arazzocodegen.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command without a subcommand: help and version. */
@Command(
        name = "arazzo-codegen",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = "Compiles Arazzo workflows and their OpenAPI descriptions to typed Java.",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:the documents have errors",
            " 2:wrong usage, or an output folder that cannot be written",
            " 3:the generated code is out of date (check)",
            "70:a defect of arazzo-codegen; please report it"
        },
        footer = {"", "Run 'arazzo-codegen COMMAND --help' for options and examples."})
final class RootCommand {

    /** Examples should not be broken; most terminals are wider. */
    private static final int HELP_WIDTH = 100;

    /** The version that the jar's manifest says. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"arazzo-codegen " + version()};
        }
    }

    static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(development build)");
    }

    static CommandLine commandLine(Shell shell) {
        return new CommandLine(new RootCommand())
                .addSubcommand(new GenerateCommand(shell))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(new ValidateCommand(shell))
                .addSubcommand(new ExplainCommand(shell))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_WIDTH);
    }
}
