package soliton.pcf;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.Dnn;
import soliton.base.Supi;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;

/// Policies of an operator, where they differ from what a subscription says.
///
/// @param dataNetworks policies by data network; one that is missing has [SessionPolicy#DEFAULT]
/// @param barred subscribers whose requests are refused
public record PcfConfig(Map<Dnn, SessionPolicy> dataNetworks, List<Supi> barred) {
  /// Every session gets what its subscription says.
  public static final PcfConfig DEFAULT = new PcfConfig(Map.of(), List.of());

  public PcfConfig {
    dataNetworks = Map.copyOf(dataNetworks);
    barred = List.copyOf(barred);
  }

  /// @param allowed false if sessions to this data network are refused
  /// @param ambrLimit the session AMBR is cut down to this; absent: as subscribed
  /// @param rules PCC rules beside the default one
  public record SessionPolicy(boolean allowed, @Nullable Ambr ambrLimit, List<PccRule> rules) {
    public static final SessionPolicy DEFAULT = new SessionPolicy(true, null, List.of());

    public SessionPolicy {
      rules = List.copyOf(rules);
    }
  }
}
