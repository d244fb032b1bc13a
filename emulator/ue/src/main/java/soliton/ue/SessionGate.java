package soliton.ue;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.radio.Agenda;
import soliton.radio.Downlink;
import soliton.radio.RadioBearer;
import soliton.radio.RadioPacket;
import soliton.radio.Uplinks;
import soliton.radio.UserPlane;

/// The way of a session's packets past the agenda, for a tunnel with threads of its own: uplink
/// packets are classified by the QoS rules and sent where they lie, downlink packets are handed to
/// the tunnel, but for those that the phone itself has to see. May be used by any thread; what
/// changes comes from the agenda.
public final class SessionGate {
  /// How often a mirrored flow is told to the phone: RQ timers are longer.
  private static final long REFLECTION_NANOS = 500_000_000L;

  private final Agenda agenda;
  private final Function<UserPlane, Downlink> exits;
  private final Function<RadioPacket, Boolean> own;
  private final AtomicReference<@Nullable Way> way = new AtomicReference<>();

  private record Way(RadioBearer bearer, UserPlane userPlane, PacketRules rules) {}

  /// @param exits where downlink packets of a base station go: called once for each
  /// @param own takes, in the agenda, packets that concern the phone itself
  SessionGate(
      Agenda agenda, Function<UserPlane, Downlink> exits, Function<RadioPacket, Boolean> own) {
    this.agenda = agenda;
    this.exits = exits;
    this.own = own;
  }

  /// Sends an uplink packet. What no QoS rule matches is discarded (TS 24.501 6.2.5.1.1.2).
  ///
  /// @param uplinks of the calling thread, which flushes them
  /// @param memory as [soliton.radio.Uplink#send] wants it
  /// @return false if the session has no resources, or no way past the agenda: then [Phone#send] is
  ///     to be called
  public boolean send(Uplinks uplinks, MemorySegment memory, long offset, int lengthOctets) {
    Way current = way.get();
    if (current == null) {
      return false;
    }
    Qfi flow = current.rules.flowOf(memory, offset, lengthOctets);
    if (flow != null) {
      boolean _ =
          uplinks.of(current.userPlane).send(current.bearer, flow, memory, offset, lengthOctets);
    }
    return true;
  }

  /// Packets go this way from now on; by the agenda if the base station has no other.
  void open(RadioBearer bearer, PacketRules rules) {
    UserPlane userPlane = bearer.userPlane();
    way.set(userPlane == null ? null : new Way(bearer, userPlane, rules));
  }

  void close() {
    way.set(null);
  }

  /// For the base station that carries the session now; null if it has no threads.
  @Nullable Downlink downlink(RadioBearer bearer, boolean isFrame) {
    UserPlane userPlane = bearer.userPlane();
    return userPlane == null ? null : new Inbound(exits.apply(userPlane), bearer, isFrame);
  }

  /// Owned by the thread of the base station's user plane.
  private final class Inbound implements Downlink {
    private final Downlink exit;
    private final RadioBearer bearer;
    private final boolean isFrame;
    private long lastReflectionNanos = Long.MIN_VALUE / 2;

    Inbound(Downlink exit, RadioBearer bearer, boolean isFrame) {
      this.exit = exit;
      this.bearer = bearer;
      this.isFrame = isFrame;
    }

    @Override
    public void receive(
        int flow, boolean isReflective, MemorySegment memory, long offset, int lengthOctets) {
      if (isReflective) {
        reflect(flow, memory, offset, lengthOctets);
      } else if (!isFrame && RouterDiscovery.isForPhone(memory, offset, lengthOctets)) {
        tellPhone(flow, false, memory, offset, lengthOctets);
        return;
      }
      exit.receive(flow, isReflective, memory, offset, lengthOctets);
    }

    /// The phone need not see every packet of a flow that it mirrors already.
    private void reflect(int flow, MemorySegment memory, long offset, int lengthOctets) {
      long now = agenda.clock().nanos();
      if (now - lastReflectionNanos > REFLECTION_NANOS
          || !isMirrored(flow, memory, offset, lengthOctets)) {
        lastReflectionNanos = now;
        tellPhone(flow, true, memory, offset, lengthOctets);
      }
    }

    private boolean isMirrored(int flow, MemorySegment memory, long offset, int lengthOctets) {
      Way current = way.get();
      DerivedRule rule =
          DerivedRule.of(PacketFields.of(memory, offset, lengthOctets, isFrame), new Qfi(flow));
      return current == null || rule == null || current.rules.hasDerived(rule);
    }

    private void tellPhone(
        int flow, boolean isReflective, MemorySegment memory, long offset, int lengthOctets) {
      Octets copy =
          Octets.adopt(memory.asSlice(offset, lengthOctets).toArray(ValueLayout.JAVA_BYTE));
      RadioPacket packet = new RadioPacket(bearer.session(), new Qfi(flow), isReflective, copy);
      agenda.execute(
          () -> {
            boolean _ = own.apply(packet);
          });
    }

    @Override
    public void flush() {
      exit.flush();
    }
  }
}
