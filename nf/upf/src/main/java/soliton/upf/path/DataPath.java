package soliton.upf.path;

import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.NodeId;
import soliton.upf.reading.CarriedBy;
import soliton.upf.rules.Capability;
import soliton.upf.rules.RemoteTunnel;
import soliton.upf.rules.Rules;

/// What carries packets by the rules of sessions: the portable one of this room, or a faster one
/// with the same behaviour. Its methods are called by the control side, one at a time.
public interface DataPath extends AutoCloseable {
  /// Makes a session without rules.
  ///
  /// @param smf that controls it: rates that rules of several sessions enforce together are its own
  PathSession open(long seid, NodeId smf);

  /// Applies rules to the packets of a session from now on; what waited for the UE goes on by them.
  ///
  /// @param dropsBuffered what waited for the UE is dropped instead (DROBU)
  /// @return false if another session has one of the addresses of the UE; then nothing has changed
  boolean apply(PathSession session, Rules rules, boolean dropsBuffered);

  /// Ends a session. Packets that waited are dropped.
  void remove(PathSession session);

  /// Ends sessions that an earlier process has left at work in a faster way, and that were not
  /// applied here since.
  ///
  /// @param known sessions by their SEID; null for none
  /// @return how many they were
  default int endLeftOver(LongFunction<@Nullable PathSession> known) {
    return 0;
  }

  /// Who carries the packets of a session now.
  default CarriedBy carriedBy(PathSession session) {
    return CarriedBy.SLOW_PATH;
  }

  /// Tells the far end of a tunnel that nothing more comes (TS 29.281 7.3.2).
  void sendEndMarker(RemoteTunnel tunnel);

  /// What this data path can do beyond plain forwarding; rules that need more are refused.
  default Set<Capability> capabilities() {
    return Capability.none();
  }

  /// What this data path is, for the line that is logged at start.
  String description();

  @Override
  void close();
}
