package soliton.launcher.command;

import picocli.CommandLine.Command;
import soliton.launcher.bench.PortableBench;
import soliton.launcher.bench.RegistrationBench;
import soliton.launcher.bench.SessionsBench;
import soliton.launcher.bench.StartBench;
import soliton.launcher.bench.SurvivalCommand;
import soliton.launcher.bench.TrafficCommand;
import soliton.launcher.bench.UserPlaneCommand;

/// `soliton bench`: figures, each with one last line `name: value unit`.
@Command(
    name = "bench",
    description = {
      "Measures. The last lines are `name: value unit`, for scripts.",
      "The machine is shared with others: compare runs, and ratios, not single times."
    },
    mixinStandardHelpOptions = true,
    subcommands = {
      PortableBench.class,
      RegistrationBench.class,
      SessionsBench.class,
      StartBench.class,
      SurvivalCommand.class,
      TrafficCommand.class,
      UserPlaneCommand.class
    })
public final class BenchCommand {}
