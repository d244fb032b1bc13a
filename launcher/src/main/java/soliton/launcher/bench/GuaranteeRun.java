package soliton.launcher.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import soliton.launcher.bench.TrafficNetwork.Offer;
import soliton.launcher.bench.TrafficRun.Settings;
import soliton.launcher.demo.Hosts;
import soliton.ue.SessionRequest;

/// A guaranteed flow while the link is flooded: one phone sends twice what the link carries, a
/// second one has a flow that a policy guarantees, a third one asks for the same rate without.
final class GuaranteeRun {
  private static final int LINK_MEGABITS = 100;
  private static final int FLOOD_MEGABITS = 2 * LINK_MEGABITS;
  private static final int ASKED_MEGABITS = 19;
  private static final int WIDE_MEGABITS = 10_000;
  private static final int FIRST_PORT = 5401;

  private GuaranteeRun() {}

  /// @return lines `name: value unit`
  /// @throws IOException if the network cannot be made, or a program of it fails
  static List<String> measure(Settings settings, PrintStream out) throws IOException {
    Offer offer = new Offer(SessionRequest.Type.IPV4, WIDE_MEGABITS);
    var plan = new TrafficNetwork.Plan(settings.isFast(), settings.mtu(), LINK_MEGABITS);
    List<String> figures = new ArrayList<>();
    try (TrafficNetwork network = new TrafficNetwork(plan, List.of(offer, offer, offer), out)) {
      int flood = network.addPhone(0).number();
      int guaranteed = network.addPhone(TrafficNetwork.GUARANTEED_PHONE).number();
      int plain = network.addPhone(2).number();
      int port = FIRST_PORT;
      for (boolean isDown : new boolean[] {false, true}) {
        String way = (isDown ? "down-" : "up-") + settings.path();
        Iperf.Load much = load(settings, isDown, FLOOD_MEGABITS);
        Iperf.Load asked = load(settings, isDown, ASKED_MEGABITS);
        int warmUp = settings.seconds();
        Iperf.Result _ = Iperf.run(plan(network, flood, port++, much, warmUp)); // for the compiler
        CompletableFuture<Iperf.Result> flooding =
            TrafficRun.start(plan(network, flood, port++, much, settings.seconds() + 1));
        CompletableFuture<Iperf.Result> best =
            TrafficRun.start(plan(network, plain, port++, asked, settings.seconds()));
        Iperf.Result kept =
            Iperf.run(
                plan(
                    network,
                    guaranteed,
                    TrafficNetwork.GUARANTEED_PORT,
                    asked,
                    settings.seconds()));
        Iperf.Result lost = TrafficRun.join(best);
        Iperf.Result flooded = TrafficRun.join(flooding);
        out.printf(
            Locale.ROOT,
            "link of %d Mbit/s %s, flood of %d: guaranteed %s; best effort %s; flood %s%n",
            LINK_MEGABITS,
            isDown ? "down" : "up",
            FLOOD_MEGABITS,
            kept.describe(),
            lost.describe(),
            flooded.describe());
        figures.add("gbr-goodput-under-flood-" + way + ": " + of(kept));
        figures.add("best-effort-goodput-under-flood-" + way + ": " + of(lost));
        figures.add("flood-goodput-" + way + ": " + TrafficRun.megabits(flooded));
      }
    }
    return figures;
  }

  private static String of(Iperf.Result result) {
    return TrafficRun.megabits(result) + " of " + ASKED_MEGABITS + " asked";
  }

  private static Iperf.Load load(Settings settings, boolean isDown, int megabits) {
    return new Iperf.Load(isDown, megabits, settings.mtu() - 28);
  }

  private static Iperf.Plan plan(
      TrafficNetwork network, int phone, int port, Iperf.Load load, int seconds) {
    return new Iperf.Plan(
        network.phone(phone), network.hosts().internet(), Hosts.SERVER, port, load, seconds);
  }
}
