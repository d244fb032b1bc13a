package soliton.launcher.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.launcher.emulate.EmulatedRadio;
import soliton.launcher.emulate.FleetRun;
import soliton.launcher.emulate.PhoneDevice;
import soliton.launcher.emulate.RadioOptions;
import soliton.load.FleetPlan;
import soliton.load.InnerHost;
import soliton.load.PingSeries;
import soliton.load.Subscribers;
import soliton.radio.CallFlowMessage;
import soliton.radio.CallFlowObserver;
import soliton.ue.Phone;
import soliton.ue.PhoneListener;
import soliton.ue.SessionView;

/// The radio half of the demonstration: a base station, a phone, the ladder of what they say, and
/// the first ping.
public final class RadioSide {
  private static final int PATIENCE_SECONDS = 30;
  private static final Pattern ROUND_TRIP = Pattern.compile("time=([0-9.]+) ms");

  private final PrintStream out;
  private final long startMillis;
  private final RadioOptions options;
  private final Ladder ladder = new Ladder(List.of("phone", "gNB", "core"));

  /// @param startMillis when the demonstration began, since 1970
  public RadioSide(PrintStream out, long startMillis, RadioOptions options) {
    this.out = out;
    this.startMillis = startMillis;
    this.options = options;
  }

  /// What a first ping measured.
  private record FirstPing(double afterSeconds, double roundTripMillis) {}

  /// @param phones how many there are in all
  /// @param target what is pinged
  /// @param tun true: by `ping` through a TUN device; false: by a host inside this process
  /// @param thenWait runs when all is up
  public boolean run(int phones, String target, boolean tun, Runnable thenWait) throws IOException {
    Drawing drawing = new Drawing();
    out.println(ladder.head());
    try (EmulatedRadio radio = EmulatedRadio.open(options.sctp(), drawing)) {
      radio.connect(options.gnb(), PATIENCE_SECONDS);
      FirstPhone first = new FirstPhone();
      Subscribers subscribers = options.subscribers();
      radio.emulator().addPhone(subscribers.apply(0), first);
      Established session = await(first.established, "the phone got no session");
      draw("phone", "phone", "has address " + address(session.view).getHostAddress());
      FirstPing ping =
          tun
              ? pingThroughTun(radio, first, session, target)
              : pingInside(radio, first, session, target);
      drawing.isOn.set(false);
      boolean all = phones == 1 || addOthers(radio, subscribers, phones - 1);
      out.printf(
          Locale.ROOT,
          "first-ping: %.1f s after start, round trip %.1f ms%n",
          ping.afterSeconds,
          ping.roundTripMillis);
      thenWait.run();
      return all;
    }
  }

  /// Draws messages while it is on.
  private final class Drawing implements CallFlowObserver {
    final AtomicBoolean isOn = new AtomicBoolean(true);

    @Override
    public void onMessage(CallFlowMessage message) {
      draw(message);
    }

    @Override
    public boolean isWatching() {
      return isOn.get();
    }
  }

  private record Established(Phone phone, SessionView view) {}

  /// Waits for the first phone's session, and takes its packets to where they are wanted.
  private static final class FirstPhone implements PhoneListener {
    final CompletableFuture<Established> established = new CompletableFuture<>();
    final AtomicReference<java.util.function.@Nullable Consumer<Octets>> packets =
        new AtomicReference<>();

    @Override
    public void onSessionEstablished(Phone phone, SessionView session, long tookNanos) {
      established.complete(new Established(phone, session));
    }

    @Override
    public void onRegistrationFailed(Phone phone, String cause) {
      established.completeExceptionally(new IOException("the phone was not registered: " + cause));
    }

    @Override
    public void onSessionFailed(Phone phone, PduSessionId session, String cause) {
      established.completeExceptionally(new IOException("the session was refused: " + cause));
    }

    @Override
    public void onPacket(Phone phone, PduSessionId session, Octets packet) {
      var consumer = packets.get();
      if (consumer != null) {
        consumer.accept(packet);
      }
    }
  }

  private FirstPing pingThroughTun(
      EmulatedRadio radio, FirstPhone first, Established session, String target)
      throws IOException {
    var agenda = radio.emulator().air().agenda();
    PhoneDevice device =
        PhoneDevice.open(agenda, new PhoneDevice.Place("phone", null, true), session.view);
    first.packets.set(device::deliver);
    agenda.execute(() -> device.join(session.phone, session.view));
    draw("phone", "core", "ICMP echo request to " + target + ", through GTP-U");
    String output = Command.require("ping", "-n", "-c", "3", "-i", "0.2", "-W", "5", target);
    double after = seconds();
    draw("core", "phone", "ICMP echo reply");
    out.print(output.indent(2));
    Matcher times = ROUND_TRIP.matcher(output);
    double best = Double.MAX_VALUE;
    while (times.find()) {
      best = Math.min(best, Double.parseDouble(times.group(1)));
    }
    // the first answer came before the other pings, which were sent every 0.2 s
    return new FirstPing(Math.max(0, after - 0.4), best);
  }

  private FirstPing pingInside(
      EmulatedRadio radio, FirstPhone first, Established session, String target)
      throws IOException {
    var agenda = radio.emulator().air().agenda();
    CompletableFuture<soliton.load.PingReport> done = new CompletableFuture<>();
    agenda.execute(
        () -> {
          InnerHost host =
              new InnerHost(
                  agenda,
                  address(session.view),
                  packet -> {
                    boolean _ = session.phone.send(session.view.id(), packet);
                  });
          first.packets.set(host::onPacket);
          PingSeries.start(
              agenda,
              host,
              (Inet4Address) InetAddress.ofLiteral(target),
              new PingSeries.Plan(3, Duration.ofMillis(50), Duration.ofSeconds(5), 56),
              done::complete);
        });
    draw("phone", "core", "ICMP echo request to " + target + ", through GTP-U");
    var report = await(done, "no ping was answered");
    draw("core", "phone", "ICMP echo reply");
    if (report.received() == 0) {
      throw new IOException("no ping of " + report.sent() + " was answered");
    }
    return new FirstPing(seconds() - 0.1, report.shortest().toNanos() / 1e6);
  }

  private boolean addOthers(EmulatedRadio radio, Subscribers subscribers, int count)
      throws IOException {
    Subscribers others =
        new Subscribers(
            subscribers.supi(1),
            subscribers.homeNetwork(),
            subscribers.aka(),
            subscribers.suci(),
            subscribers.slices(),
            subscribers.sessions());
    var report =
        FleetRun.run(radio.emulator(), FleetPlan.atOnce(count, 50), others, PhoneListener.NONE, out)
            .report();
    out.print(report.describe().indent(2));
    return report.failed() == 0;
  }

  private void draw(CallFlowMessage message) {
    draw(lane(message.from()), lane(message.to()), message.protocol() + " " + message.name());
  }

  private void draw(String from, String to, String what) {
    out.println(ladder.message(seconds() * 1000, from, to, what));
  }

  private static String lane(String party) {
    if (party.startsWith("phone")) {
      return "phone";
    }
    return party.contains("gnb") ? "gNB" : "core";
  }

  private double seconds() {
    return (System.currentTimeMillis() - startMillis) / 1000.0;
  }

  private static Inet4Address address(SessionView view) {
    Inet4Address address = view.ipv4();
    if (address == null) {
      throw new IllegalStateException("a session of IPv4 without address");
    }
    return address;
  }

  private static <T> T await(CompletableFuture<T> future, String otherwise) throws IOException {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException problem ? problem : new IOException(e);
    } catch (TimeoutException e) {
      throw new IOException(otherwise + " within " + PATIENCE_SECONDS + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
