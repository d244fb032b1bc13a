package soliton.upf.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Packet detection rule (TS 29.244 5.2.1): which packets of a session it is about, and what is
/// done with them.
///
/// @param precedence a lower value is looked at first
/// @param removal what is taken from the packet before anything else is done with it
/// @param activity when it applies; data paths are given rules that do
/// @param predefined names of the predefined rules that the match was made of (5.19)
public record Pdr(
    int id,
    long precedence,
    Match match,
    Removal removal,
    long farId,
    List<Long> qerIds,
    List<Long> urrIds,
    Activity activity,
    List<String> predefined) {
  public Pdr {
    qerIds = List.copyOf(qerIds);
    urrIds = List.copyOf(urrIds);
    predefined = List.copyOf(predefined);
  }

  Pdr with(Match next) {
    return new Pdr(id, precedence, next, removal, farId, qerIds, urrIds, activity, predefined);
  }

  Pdr withoutQer(long gone) {
    return new Pdr(
        id, precedence, match, removal, farId, without(qerIds, gone), urrIds, activity, predefined);
  }

  Pdr withoutUrr(long gone) {
    return new Pdr(
        id, precedence, match, removal, farId, qerIds, without(urrIds, gone), activity, predefined);
  }

  private static List<Long> without(List<Long> ids, long gone) {
    return ids.stream().filter(each -> each != gone).toList();
  }

  /// The packet comes in a GTP-U tunnel.
  public boolean removesOuterHeader() {
    return removal.header() == Header.GTPU;
  }

  /// An outer header to remove (TS 29.244 8.2.64).
  public enum Header {
    NOTHING,
    /// Whatever the version of IP below.
    GTPU,
    /// UDP and IP: a tunnel to the data network.
    UDP,
    IP,
    /// The outer VLAN tag.
    TAG,
    /// The S-TAG and the C-TAG.
    TAGS
  }

  /// What is removed.
  ///
  /// @param deletesContainer the PDU session container goes, too: what the packet was marked with
  ///     is not passed on (octet 6 of 8.2.64)
  public record Removal(Header header, boolean deletesContainer) {
    public static final Removal NOTHING = new Removal(Header.NOTHING, false);
    public static final Removal GTPU = new Removal(Header.GTPU, false);
  }

  /// When a rule applies (TS 29.244 5.4.14).
  ///
  /// @param from null for at once
  /// @param until null for ever
  public record Activity(@Nullable Instant from, @Nullable Instant until) {
    public static final Activity ALWAYS = new Activity(null, null);

    /// The cases 1 to 6 of 5.4.14: the change that happened last decides; before any, the one that
    /// comes first.
    public boolean holdsAt(Instant now) {
      boolean begun = from == null || !now.isBefore(from);
      boolean ended = until != null && !now.isBefore(until);
      if (from == null || until == null) {
        return begun && !ended;
      }
      boolean onThenOff = from.isBefore(until);
      return onThenOff ? begun && !ended : begun || !ended;
    }

    /// The next change after a moment; null if there is none.
    public @Nullable Instant nextAfter(Instant now) {
      Instant first = from != null && from.isAfter(now) ? from : null;
      Instant other = until != null && until.isAfter(now) ? until : null;
      return first == null || (other != null && other.isBefore(first)) ? other : first;
    }
  }
}
