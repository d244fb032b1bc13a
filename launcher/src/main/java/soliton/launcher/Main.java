package soliton.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import soliton.launcher.command.BenchCommand;
import soliton.launcher.command.DecodeCommand;
import soliton.launcher.command.DemoCommand;
import soliton.launcher.command.DemoRadioCommand;
import soliton.launcher.command.EmulateCommand;
import soliton.launcher.command.ProvenanceBridge;
import soliton.launcher.command.Root;
import soliton.launcher.command.RunCommand;
import soliton.launcher.command.SubscribersCommand;
import soliton.launcher.command.TopCommand;
import soliton.launcher.command.TrainCommand;
import soliton.launcher.command.UpfCommand;
import soliton.launcher.command.VersionCommand;

/// The command line. Exit codes: 0 done, 1 it did not work (the last line says why), 2 the command
/// line was wrong.
public final class Main {
  private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("demo", DemoCommand::new);
    COMMANDS.put("run", RunCommand::new);
    COMMANDS.put("upf", UpfCommand::new);
    COMMANDS.put("emulate", EmulateCommand::new);
    COMMANDS.put("decode", DecodeCommand::new);
    COMMANDS.put("subscribers", SubscribersCommand::new);
    COMMANDS.put("top", TopCommand::new);
    COMMANDS.put("provenance", ProvenanceBridge::new);
    COMMANDS.put("bench", BenchCommand::new);
    COMMANDS.put("version", VersionCommand::new);
    COMMANDS.put("train", TrainCommand::new);
    COMMANDS.put("demo-radio", DemoRadioCommand::new);
  }

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// Only the command that is asked for is loaded: start-up is part of what we measure.
  static int run(String... arguments) {
    CommandLine line = new CommandLine(new Root());
    Supplier<Object> wanted = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
    if (wanted != null) {
      line.addSubcommand(arguments[0], wanted.get());
    } else {
      COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.get()));
    }
    line.setExecutionExceptionHandler(Main::explain);
    return line.execute(arguments);
  }

  private static int explain(Exception problem, CommandLine line, CommandLine.ParseResult parsed) {
    line.getErr().println("soliton: " + reason(problem));
    if (System.getProperty("soliton.trace") != null) {
      problem.printStackTrace(line.getErr());
    }
    return 1;
  }

  /// What a person can act on: the message of an expected problem, and the name of an unexpected
  /// one.
  private static String reason(Exception problem) {
    String message = problem.getMessage();
    if (problem instanceof java.io.IOException && message != null) {
      return message;
    }
    return problem + " (a fault of Soliton: run again with -Dsoliton.trace and report it)";
  }
}
