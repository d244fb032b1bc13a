package soliton.upf.session;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import soliton.pfcp.ie.Cause;
import soliton.upf.rules.RuleFault;
import soliton.upf.rules.TunnelEndpoints;

/// Local tunnel endpoint identifiers of N3. They are drawn at random, so that a stranger cannot
/// guess them. Owned by the control side.
public final class Teids implements TunnelEndpoints {
  private static final int MAX_TEIDS = 1 << 24;

  private final RandomGenerator random;
  private final Set<Integer> used = new HashSet<>();

  public Teids(RandomGenerator random) {
    this.random = random;
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
          Cause.INVALID_F_TEID_ALLOCATION_OPTION, "tunnel endpoint %08x is taken".formatted(teid));
    }
  }

  @Override
  public void free(int teid) {
    used.remove(teid);
  }

  @Override
  public boolean hasAddress(boolean ipv6) {
    return !ipv6;
  }

  public int used() {
    return used.size();
  }
}
