package soliton.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `soliton` without a command: tells what there is.
@Command(
    name = "soliton",
    description = "A 5G core network that one person can run.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionCommand.Provider.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Also: ./soliton build, ./soliton test",
      "Exit codes: 0 done, 1 it did not work, 2 the command line was wrong."
    })
public final class Root implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 2;
  }
}
