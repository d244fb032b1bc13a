package soliton.smf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.nas.ie.GsmCause;
import soliton.sbi.PduSessionType;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;
import soliton.smf.AddressPool;
import soliton.smf.session.SmContext;

/// Gives a session its address and prefix, fixed ones of the subscription or free ones of the pool
/// (TS 23.501 5.8.2.2), and takes them back.
public final class Addresses {
  private Addresses() {}

  /// @throws Departed if there is none; then the session has none either
  static void allocate(SmContext session, AddressPool pool, SessionManagement subscription) {
    PduSessionType type = session.type();
    try {
      if (type == PduSessionType.IPV4 || type == PduSessionType.IPV4V6) {
        session.address(address(session, pool, subscription.staticIpv4()));
      }
      if (type == PduSessionType.IPV6 || type == PduSessionType.IPV4V6) {
        session.prefix(prefix(session, pool, subscription.staticIpv6()));
      }
    } catch (Departed none) {
      giveBack(session, pool);
      throw none;
    }
  }

  private static Ipv4Address address(
      SmContext session, AddressPool pool, @Nullable Ipv4Address fixed) {
    if (fixed != null) {
      requireFree(pool.take(fixed), fixed);
      return fixed;
    }
    Ipv4Address free = pool.take();
    if (free == null) {
      throw noneLeft(session);
    }
    return free;
  }

  private static Ipv6Address prefix(
      SmContext session, AddressPool pool, @Nullable Ipv6Address fixed) {
    if (fixed != null) {
      requireFree(pool.take(fixed), fixed);
      return fixed;
    }
    Ipv6Address free = pool.takePrefix();
    if (free == null) {
      throw noneLeft(session);
    }
    return free;
  }

  private static void requireFree(boolean isFree, Object fixed) {
    if (!isFree) {
      throw Departed.with(GsmCause.INSUFFICIENT_RESOURCES, "fixed address " + fixed + " is taken");
    }
  }

  private static Departed noneLeft(SmContext session) {
    return Departed.with(
        GsmCause.INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN,
        "no address is left in " + session.dnn());
  }

  /// What the session has, if it has any.
  public static void giveBack(SmContext session, AddressPool pool) {
    Ipv4Address address = session.address();
    if (address != null) {
      session.address(null);
      pool.giveBack(address);
    }
    Ipv6Address prefix = session.prefix();
    if (prefix != null) {
      session.prefix(null);
      pool.giveBack(prefix);
    }
  }
}
