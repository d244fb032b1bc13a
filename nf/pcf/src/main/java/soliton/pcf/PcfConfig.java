package soliton.pcf;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.Dnn;
import soliton.base.Supi;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;

/// Policies of an operator, where they differ from what a subscription says. The first line that
/// fits decides: subscriber and data network, data network, [SessionPolicy#DEFAULT].
///
/// @param dataNetworks policies by data network
/// @param barred subscribers whose requests are refused
/// @param subscribers policies of single subscribers
/// @param guaranteedCapacity what all guaranteed flows together may have; a rule that does not fit
///     is left out. Absent: without limit
public record PcfConfig(
    Map<Dnn, SessionPolicy> dataNetworks,
    List<Supi> barred,
    Map<Subscriber, SessionPolicy> subscribers,
    @Nullable Ambr guaranteedCapacity) {
  /// Every session gets what its subscription says.
  public static final PcfConfig DEFAULT = new PcfConfig(Map.of(), List.of());

  public PcfConfig {
    dataNetworks = Map.copyOf(dataNetworks);
    barred = List.copyOf(barred);
    subscribers = Map.copyOf(subscribers);
  }

  public PcfConfig(Map<Dnn, SessionPolicy> dataNetworks, List<Supi> barred) {
    this(dataNetworks, barred, Map.of(), null);
  }

  SessionPolicy policyOf(Supi supi, Dnn dnn) {
    SessionPolicy own = subscribers.get(new Subscriber(supi, dnn));
    return own != null ? own : dataNetworks.getOrDefault(dnn, SessionPolicy.DEFAULT);
  }

  /// A subscriber in a data network.
  public record Subscriber(Supi supi, Dnn dnn) {}

  /// @param allowed false if sessions to this data network are refused
  /// @param ambrLimit the session AMBR is cut down to this; absent: as subscribed
  /// @param rules PCC rules beside the default one, see [FlowTemplates]
  /// @param ueRequests what a UE may ask for itself
  public record SessionPolicy(
      boolean allowed, @Nullable Ambr ambrLimit, List<PccRule> rules, UeRequests ueRequests) {
    public static final SessionPolicy DEFAULT = new SessionPolicy(true, null, List.of());

    public SessionPolicy {
      rules = List.copyOf(rules);
    }

    /// A UE may ask for nothing.
    public SessionPolicy(boolean allowed, @Nullable Ambr ambrLimit, List<PccRule> rules) {
      this(allowed, ambrLimit, rules, UeRequests.NONE);
    }
  }

  /// What is granted of the flows that a UE asks for (TS 23.503 6.1.1.3).
  ///
  /// @param fiveQis that it may have; empty: nothing
  /// @param greatestGuarantee of one rule, each direction; a rule that asks for more is refused
  /// @param mostRules of one session
  public record UeRequests(List<Integer> fiveQis, Ambr greatestGuarantee, int mostRules) {
    public static final UeRequests NONE =
        new UeRequests(
            List.of(), new Ambr(new soliton.base.BitRate(0), new soliton.base.BitRate(0)), 0);

    public UeRequests {
      fiveQis = List.copyOf(fiveQis);
    }
  }
}
