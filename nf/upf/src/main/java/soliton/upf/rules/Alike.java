package soliton.upf.rules;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import soliton.transport.flow.Prefix;
import soliton.upf.rules.Far.Forwarding;
import soliton.upf.rules.Far.OuterHeader;

/// What the rules of most sessions have alike, kept once: names of networks, far ends, lists of
/// identifiers, whole rules of quality and usage. Of a million sessions each keeps only what is its
/// own. Owned by the control side.
public final class Alike {
  private final Recent<List<Integer>> pdrIds = new Recent<>();
  private final Recent<List<Long>> ids = new Recent<>();
  private final Recent<Far> fars = new Recent<>();
  private final Recent<Map<Long, Qer>> qers = new Recent<>();
  private final Recent<Map<Long, Urr>> urrs = new Recent<>();
  private final Recent<Map<Integer, Bar>> bars = new Recent<>();
  private final Recent<String> networks = new Recent<>();
  private final Recent<List<Prefix>> prefixes = new Recent<>();
  private final Recent<Integer> teids = new Recent<>();
  private final Recent<InetSocketAddress> farEnds = new Recent<>();

  /// The same rules, sharing what others have, too.
  Rules of(Rules rules) {
    return new Rules(
        shared(rules.pdrs(), pdrIds, this::of),
        shared(rules.fars(), ids, this::of),
        qers.of(rules.qers()),
        urrs.of(rules.urrs()),
        bars.of(rules.bars()),
        rules.endpoints());
  }

  private static <K, V> Map<K, V> shared(
      Map<K, V> rules, Recent<List<K>> keys, UnaryOperator<V> one) {
    List<V> values = new ArrayList<>(rules.size());
    rules.values().forEach(each -> values.add(one.apply(each)));
    return FewEntries.of(keys.of(List.copyOf(rules.keySet())), values);
  }

  private Pdr of(Pdr pdr) {
    boolean always = pdr.activity().equals(Pdr.Activity.ALWAYS);
    return new Pdr(
        pdr.id(),
        pdr.precedence(),
        of(pdr.match()),
        pdr.removal().equals(Pdr.Removal.GTPU) ? Pdr.Removal.GTPU : pdr.removal(),
        pdr.farId(),
        ids.of(pdr.qerIds()),
        ids.of(pdr.urrIds()),
        always ? Pdr.Activity.ALWAYS : pdr.activity(),
        pdr.predefined());
  }

  /// Both directions of a session have the same addresses, and often the same tunnel.
  private Match of(Match match) {
    boolean anyFrame = match.ethernet().equals(EthernetMatch.ANY);
    Integer teid = match.teid();
    return new Match(
        match.source(),
        network(match.networkInstance()),
        match.endpointId(),
        teid == null ? null : teids.of(teid),
        prefixes.of(match.addresses()),
        prefixes.of(match.framedRoutes()),
        match.qfis(),
        match.filters(),
        match.application(),
        anyFrame ? EthernetMatch.ANY : match.ethernet());
  }

  private @Nullable String network(@Nullable String name) {
    return name == null ? null : networks.of(name);
  }

  private Far of(Far far) {
    Forwarding to = far.forwarding();
    if (to == null || !(to.outer() instanceof OuterHeader.Gtpu(RemoteTunnel(var teid, var end)))) {
      return fars.of(far);
    }
    Forwarding shared =
        new Forwarding(
            to.to(),
            network(to.networkInstance()),
            new OuterHeader.Gtpu(new RemoteTunnel(teid, farEnds.of(end))),
            to.marking().equals(Far.Marking.NONE) ? Far.Marking.NONE : to.marking(),
            to.redirect(),
            to.proxying());
    return new Far(far.id(), far.action(), far.notifies(), shared, far.copies(), far.barId());
  }
}
