package soliton.launcher.emulate;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import soliton.load.Emulator;
import soliton.load.Fleet;
import soliton.load.FleetListener;
import soliton.load.FleetPlan;
import soliton.load.FleetProgress;
import soliton.load.FleetReport;
import soliton.load.Subscribers;
import soliton.ue.PhoneListener;

/// Switches a fleet of phones on and waits for all of them, telling how it gets on.
public final class FleetRun {
  private FleetRun() {}

  /// The fleet and what came of it.
  public record Outcome(Fleet fleet, FleetReport report) {}

  public static Outcome run(
      Emulator emulator,
      FleetPlan plan,
      Subscribers subscribers,
      PhoneListener passengers,
      PrintStream progress)
      throws IOException {
    CompletableFuture<FleetReport> done = new CompletableFuture<>();
    Fleet fleet =
        emulator
            .fleet(
                plan,
                subscribers,
                new FleetListener() {
                  @Override
                  public void onProgress(FleetProgress now) {
                    progress.printf(
                        Locale.ROOT,
                        "  %d of %d phones: %d registered, %d with session, %d failed%n",
                        now.started(),
                        now.phones(),
                        now.registered(),
                        now.complete(),
                        now.failed());
                  }

                  @Override
                  public void onDone(FleetReport report) {
                    done.complete(report);
                  }
                })
            .with(passengers);
    fleet.start();
    try {
      return new Outcome(fleet, done.get());
    } catch (ExecutionException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
