package soliton.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/// `soliton version`.
@Command(
    name = "version",
    description = "Prints the versions of Soliton and of what it runs on.",
    mixinStandardHelpOptions = true)
public final class VersionCommand implements Callable<Integer> {
  /// The version of this build.
  public static final String VERSION = "0.1.0";

  @Option(names = "--json", description = "Prints one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    String java = Runtime.version() + " (" + System.getProperty("java.vendor") + ")";
    String system =
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch");
    System.out.println(
        json
            ? "{\"soliton\":\"%s\",\"java\":\"%s\",\"system\":\"%s\"}"
                .formatted(VERSION, java, system)
            : "soliton %s%njava    %s%nsystem  %s".formatted(VERSION, java, system));
    return 0;
  }

  /// For `--version`.
  public static final class Provider implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"soliton " + VERSION};
    }
  }
}
