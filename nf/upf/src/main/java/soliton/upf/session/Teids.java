package soliton.upf.session;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FTeid;
import soliton.upf.rules.RuleFault;
import soliton.upf.rules.TunnelEndpoints;

/// Local tunnel endpoint identifiers of N3. They are drawn at random, so that a stranger cannot
/// guess them. Owned by the control side.
public final class Teids implements TunnelEndpoints {
  private static final int MAX_TEIDS = 1 << 24;

  private final RandomGenerator random;
  private final NumberSet used = new NumberSet();

  private final Ipv4Address ipv4;
  private final @Nullable Ipv6Address ipv6;

  /// @param ipv6 null if GTP-U is served over IPv4 only
  public Teids(RandomGenerator random, Ipv4Address ipv4, @Nullable Ipv6Address ipv6) {
    this.random = random;
    this.ipv4 = ipv4;
    this.ipv6 = ipv6;
  }

  @Override
  public int allocate() {
    if (used.size() == MAX_TEIDS) {
      throw RuleFault.of(Cause.NO_RESOURCES_AVAILABLE, "no tunnel endpoint is free");
    }
    int teid;
    do {
      teid = random.nextInt();
    } while (teid == 0 || !used.add(teid));
    return teid;
  }

  @Override
  public void claim(int teid) {
    if (teid == 0 || !used.add(teid)) {
      throw RuleFault.of(
          Cause.RESTORATION_FAILURE, "tunnel endpoint %08x is taken".formatted(teid));
    }
  }

  @Override
  public void free(int teid) {
    used.remove(teid);
  }

  @Override
  public boolean hasAddress(boolean sixth) {
    return !sixth || ipv6 != null;
  }

  @Override
  public FTeid.Given at(int teid, boolean fourth, boolean sixth) {
    return new FTeid.Given(teid & 0xffff_ffffL, fourth ? ipv4 : null, sixth ? ipv6 : null);
  }

  @Override
  public boolean isHere(FTeid.Given endpoint) {
    boolean fourth = endpoint.ipv4() == null || endpoint.ipv4().equals(ipv4);
    boolean sixth = endpoint.ipv6() == null || endpoint.ipv6().equals(ipv6);
    return fourth && sixth;
  }

  public int used() {
    return used.size();
  }
}
