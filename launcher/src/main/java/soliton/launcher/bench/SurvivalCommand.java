package soliton.launcher.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soliton.launcher.demo.Requirements;

/// `soliton bench survival`: what packets and usage of a session notice when its UPF dies.
@Command(
    name = "survival",
    description = {
      "Builds namespaces of base station, UPF and data network, and sends numbered packets of UDP and",
      "a stream of TCP through a translated session in both directions, while the process of the UPF",
      "is killed (SIGKILL), missing for a while, started again, and upgraded (SIGTERM with --keep).",
      "Needs root and ethtool. Last lines: survival-lost-packets and survival-usage-error."
    },
    mixinStandardHelpOptions = true)
public final class SurvivalCommand implements Callable<Integer> {
  @Option(
      names = "--millis",
      paramLabel = "N",
      description = "between the events, and how long nobody is there (1000)")
  private long millis = 1_000;

  @Option(names = "--mode", paramLabel = "KIND", description = "native or generic (native)")
  private String mode = "native";

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Requirements.isRoot() || !soliton.launcher.demo.Command.exists("ethtool")) {
      throw new IOException("bench survival needs root, and ethtool: apt-get install ethtool");
    }
    SurvivalTrial.Result result;
    try (SurvivalTrial trial = new SurvivalTrial(mode)) {
      result = trial.run(millis);
    }
    System.out.printf(
        Locale.ROOT,
        "udp: %d packets up, %d lost; %d down, %d lost; longest pause %.1f ms%n",
        result.losses().sentUp(),
        result.losses().lostUp(),
        result.losses().sentDown(),
        result.losses().lostDown(),
        result.losses().longestPauseMillis());
    System.out.printf(Locale.ROOT, "tcp: %d octets there and back%n", result.tcpOctets());
    System.out.printf(
        Locale.ROOT,
        "usage: reported %d up, %d down; carried %d up, %d down%n",
        result.reportedUp(),
        result.reportedDown(),
        result.carriedUp(),
        result.carriedDown());
    System.out.printf(Locale.ROOT, "survival-recovery: %.2f s%n", result.recoverySeconds());
    System.out.printf(Locale.ROOT, "survival-upgrade: %.2f s%n", result.upgradeSeconds());
    System.out.printf("survival-lost-packets: %d packets%n", result.losses().all());
    System.out.printf("survival-usage-error: %d octets%n", result.usageError());
    return 0;
  }
}
