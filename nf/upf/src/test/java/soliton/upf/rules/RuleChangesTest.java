package soliton.upf.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.EthernetFilterProperties;
import soliton.pfcp.ie.EthernetPduSessionInformation;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.ForwardingPolicy;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.MacAddress;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.Proxying;
import soliton.pfcp.ie.QerCorrelationId;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.QerIndications;
import soliton.pfcp.ie.RedirectInformation;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.TransportLevelMarking;
import soliton.pfcp.ie.TransportLevelMarkingIndications;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.ie.VlanTag;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreateFarBuilder;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreatePdrBuilder;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.CreateQerBuilder;
import soliton.pfcp.message.DuplicatingParameters;
import soliton.pfcp.message.EthernetPacketFilter;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.ForwardingParametersBuilder;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.PdiBuilder;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.tlv.Flags;
import soliton.transport.flow.Prefix;
import soliton.upf.session.Teids;

/// What becomes of rules as PFCP writes them, and that each thing a data path cannot do is refused
/// by the rule that asks for it.
class RuleChangesTest {
  private static final Ipv4Address N3 = Ipv4Address.parse("10.0.1.2");
  private static final Ipv6Address N3_IPV6 = Ipv6Address.parse("2001:db8::2");
  private static final Ipv4Address UE = Ipv4Address.parse("10.45.0.2");

  /// A part of a request, and the capability it needs.
  private record Part(
      Capability needs,
      FailedRuleId rule,
      UnaryOperator<PdiBuilder> pdi,
      UnaryOperator<CreatePdrBuilder> pdr,
      UnaryOperator<CreateFarBuilder> far,
      UnaryOperator<CreateQerBuilder> qer) {
    static Part ofPdi(Capability needs, UnaryOperator<PdiBuilder> pdi) {
      return new Part(needs, PDR, pdi, same(), same(), same());
    }

    static Part ofPdr(Capability needs, UnaryOperator<CreatePdrBuilder> pdr) {
      return new Part(needs, PDR, same(), pdr, same(), same());
    }

    static Part ofFar(Capability needs, UnaryOperator<CreateFarBuilder> far) {
      return new Part(needs, FAR, same(), same(), far, same());
    }

    static Part ofForwarding(Capability needs, UnaryOperator<ForwardingParametersBuilder> to) {
      return ofFar(needs, far -> far.forwardingParameters(to.apply(core()).build()));
    }

    static Part ofQer(Capability needs, UnaryOperator<CreateQerBuilder> qer) {
      return new Part(
          needs, new FailedRuleId(FailedRuleId.Kind.QER, 1), same(), same(), same(), qer);
    }

    private static <T> UnaryOperator<T> same() {
      return UnaryOperator.identity();
    }
  }

  private static final FailedRuleId PDR = new FailedRuleId(FailedRuleId.Kind.PDR, 1);
  private static final FailedRuleId FAR = new FailedRuleId(FailedRuleId.Kind.FAR, 1);

  private static ForwardingParametersBuilder core() {
    return ForwardingParameters.builder().destinationInterface(DestinationInterface.CORE);
  }

  private static OuterHeaderCreation outer(int what, @Nullable Long teid, @Nullable Integer port) {
    boolean sixth =
        what == OuterHeaderCreation.GTPU_UDP_IPV6
            || what == OuterHeaderCreation.UDP_IPV6
            || what == OuterHeaderCreation.IPV6;
    return new OuterHeaderCreation(
        Flags.of(2, what), teid, sixth ? null : N3, sixth ? N3_IPV6 : null, port, null, null);
  }

  private static RedirectInformation redirect(int type, @Nullable Integer port) {
    Octets server = Octets.adopt("10.9.9.9".getBytes(StandardCharsets.US_ASCII));
    return new RedirectInformation(
        type, type == RedirectInformation.PORT ? Octets.EMPTY : server, null, port);
  }

  private static List<Part> parts() {
    return List.of(
        Part.ofPdi(Capability.SEVERAL_ADDRESSES, pdi -> pdi.ueIpAddresses(UeIpAddress.source(N3))),
        Part.ofPdi(Capability.FRAMED_ROUTES, pdi -> pdi.framedRoutes(Name.of("10.7.0.0/16"))),
        Part.ofPdi(
            Capability.ETHERNET,
            pdi -> pdi.ethernetPacketFilters(EthernetPacketFilter.builder().ethertype(5).build())),
        Part.ofPdi(Capability.APPLICATIONS, pdi -> pdi.applicationId(Name.of("video"))),
        Part.ofPdi(
            Capability.SECURITY_PARAMETER_INDEX,
            pdi -> pdi.sdfFilters(new SdfFilter(null, null, 7L, null, null, null))),
        Part.ofPdi(
            Capability.FLOW_LABEL,
            pdi -> pdi.sdfFilters(new SdfFilter(null, null, null, 7, null, null))),
        Part.ofPdi(Capability.CP_FUNCTION, pdi -> pdi.sourceInterface(SourceInterface.CP_FUNCTION)),
        Part.ofPdi(Capability.N6_LAN, pdi -> pdi.sourceInterface(SourceInterface.N6_LAN)),
        Part.ofPdi(
            Capability.VN_INTERNAL, pdi -> pdi.sourceInterface(SourceInterface.FIVE_G_VN_INTERNAL)),
        Part.ofPdr(
            Capability.CONTAINER_DELETION,
            pdr -> pdr.outerHeaderRemoval(new OuterHeaderRemoval(0, 1))),
        Part.ofForwarding(
            Capability.CP_FUNCTION,
            to ->
                to.destinationInterface(DestinationInterface.CP_FUNCTION)
                    .outerHeaderCreation(outer(OuterHeaderCreation.GTPU_UDP_IPV4, 5L, null))),
        Part.ofForwarding(
            Capability.N6_LAN, to -> to.destinationInterface(DestinationInterface.N6_LAN)),
        Part.ofForwarding(
            Capability.VN_INTERNAL,
            to -> to.destinationInterface(DestinationInterface.FIVE_G_VN_INTERNAL)),
        Part.ofForwarding(
            Capability.IPV6_TUNNELS,
            to -> to.outerHeaderCreation(outer(OuterHeaderCreation.GTPU_UDP_IPV6, 5L, null))),
        Part.ofForwarding(
            Capability.UDP_TUNNELS,
            to -> to.outerHeaderCreation(outer(OuterHeaderCreation.UDP_IPV4, null, 9))),
        Part.ofForwarding(
            Capability.IP_TUNNELS,
            to -> to.outerHeaderCreation(outer(OuterHeaderCreation.IPV6, null, null))),
        Part.ofForwarding(
            Capability.VLAN_TAGS,
            to ->
                to.outerHeaderCreation(
                    new OuterHeaderCreation(
                        Flags.of(2, OuterHeaderCreation.C_TAG),
                        null,
                        null,
                        null,
                        null,
                        Octets.of(4, 0, 7),
                        null))),
        Part.ofForwarding(
            Capability.MARKING, to -> to.transportLevelMarking(TransportLevelMarking.ofDscp(46))),
        Part.ofForwarding(
            Capability.COPIED_MARKING,
            to ->
                to.transportLevelMarkingIndications(
                    TransportLevelMarkingIndications.of(TransportLevelMarkingIndications.TLMIP))),
        Part.ofForwarding(
            Capability.REDIRECTION,
            to -> to.redirectInformation(redirect(RedirectInformation.IPV4, null))),
        Part.ofForwarding(
            Capability.PORT_REDIRECTION,
            to -> to.redirectInformation(redirect(RedirectInformation.PORT, 8_080))),
        Part.ofForwarding(Capability.PROXYING, to -> to.proxying(Proxying.of(Proxying.ARP))),
        Part.ofFar(
            Capability.COPIES,
            far ->
                far.applyAction(ApplyAction.of(ApplyAction.FORW, ApplyAction.DUPL))
                    .duplicatingParameters(
                        DuplicatingParameters.builder()
                            .destinationInterface(DestinationInterface.LI_FUNCTION)
                            .outerHeaderCreation(outer(OuterHeaderCreation.GTPU_UDP_IPV4, 5L, null))
                            .build())),
        Part.ofQer(Capability.PAGING_POLICY, qer -> qer.pagingPolicyIndicator(3)),
        Part.ofQer(Capability.SHARED_RATES, qer -> qer.qerCorrelationId(new QerCorrelationId(8))),
        Part.ofQer(
            Capability.CONGESTION_MARKING,
            qer -> qer.qerIndications(QerIndications.of(QerIndications.EML4S))));
  }

  private static Means means(Set<Capability> capabilities) {
    Applications applications = new Applications();
    applications.describe(
        "video",
        List.of(
            new Application.Description(
                List.of(
                    Objects.requireNonNull(
                        FlowFilter.parse("permit out ip from 10.9.0.0/16 to assigned"))))));
    return new Means(capabilities, applications, Map.of("scrubbing", "n6.lan"), Map.of());
  }

  private static PdiBuilder pdi() {
    return Pdi.builder()
        .sourceInterface(SourceInterface.ACCESS)
        .localFTeid(new FTeid.Choose(true, false, null))
        .ueIpAddresses(UeIpAddress.source(UE));
  }

  private static SessionEstablishmentRequest request(Part part) {
    return SessionEstablishmentRequest.builder()
        .nodeId(NodeId.of(N3))
        .cpFSeid(FSeid.of(1, N3))
        .createPdrs(
            part.pdr()
                .apply(
                    CreatePdr.builder()
                        .pdrId(new PdrId(1))
                        .precedence(new Precedence(9))
                        .pdi(part.pdi().apply(pdi()).build())
                        .outerHeaderRemoval(OuterHeaderRemoval.of(OuterHeaderRemoval.GTPU_UDP_IPV4))
                        .farId(new FarId(1))
                        .qerIds(new QerId(1)))
                .build())
        .createFars(
            part.far()
                .apply(
                    CreateFar.builder()
                        .farId(new FarId(1))
                        .applyAction(ApplyAction.of(ApplyAction.FORW))
                        .forwardingParameters(core().build()))
                .build())
        .createQers(
            part.qer()
                .apply(CreateQer.builder().qerId(new QerId(1)).gateStatus(GateStatus.OPEN))
                .build())
        .build();
  }

  private static Teids teids(boolean ipv6) {
    return new Teids(new Random(1), N3, ipv6 ? N3_IPV6 : null);
  }

  private static Rules read(Part part, Set<Capability> capabilities) {
    RuleChanges changes = new RuleChanges(Rules.NONE, teids(true), means(capabilities), false);
    changes.apply(request(part));
    return changes.result();
  }

  private static Rules read(UnaryOperator<PdiBuilder> pdi) {
    return read(Part.ofPdi(Capability.ETHERNET, pdi), EnumSet.allOf(Capability.class));
  }

  private static Far.Forwarding forwarding(UnaryOperator<ForwardingParametersBuilder> to) {
    Rules rules = read(Part.ofForwarding(Capability.MARKING, to), EnumSet.allOf(Capability.class));
    return Objects.requireNonNull(Objects.requireNonNull(rules.fars().get(1L)).forwarding());
  }

  private static Match match(Rules rules) {
    return Objects.requireNonNull(rules.pdrs().get(1)).match();
  }

  @Test
  void whatADataPathCannotDoIsRefusedByTheRuleThatAsksForIt() {
    for (Part part : parts()) {
      Set<Capability> others = EnumSet.complementOf(EnumSet.of(part.needs()));
      RuleFault fault =
          assertThrows(RuleFault.class, () -> read(part, others), part.needs().name());
      assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, fault.rejection().cause());
      assertEquals(part.rule(), fault.rule(), part.needs().name());
      assertTrue(
          Objects.requireNonNull(fault.getMessage()).contains(part.needs().what()),
          fault.getMessage());
      assertNotNull(read(part, EnumSet.allOf(Capability.class)), part.needs().name());
    }
  }

  @Test
  void aRequestThatIsRefusedGivesItsTunnelsBack() {
    Teids teids = teids(false);
    for (Part part : parts()) {
      RuleChanges changes = new RuleChanges(Rules.NONE, teids, means(Set.of()), false);
      assertThrows(RuleFault.class, () -> changes.apply(request(part)));
      changes.undo();
      assertEquals(0, teids.used());
    }
  }

  // ---- detection

  @Test
  void addressesAndRoutesBecomePrefixes() {
    Rules rules =
        read(
            pdi ->
                pdi.ueIpAddresses(
                        new UeIpAddress(
                            false, null, Ipv6Address.parse("2001:db8:1::"), 8, null, false, false))
                    .framedRoutes(Name.of("192.168.4.0/22 10.0.0.1 1"))
                    .framedRoutes(Name.of("192.168.9.0"))
                    .framedIpv6Routes(Name.of("2001:db8:9::/48 :: 1")));
    assertEquals(
        List.of(Prefix.of(UE), Prefix.of(Ipv6Address.parse("2001:db8:1::"), 56)),
        match(rules).addresses());
    assertEquals(
        List.of(
            Prefix.of(Ipv4Address.parse("192.168.4.0"), 22),
            Prefix.of(Ipv4Address.parse("192.168.9.0"), 24),
            Prefix.of(Ipv6Address.parse("2001:db8:9::"), 48)),
        match(rules).framedRoutes());
  }

  @Test
  void whatIsNoRouteIsRefused() {
    for (String text : List.of("", "10.0.0.0/33", "fe80::/64", "a/b", "10.0.0.0/", "225.0.0.0")) {
      RuleFault fault =
          assertThrows(RuleFault.class, () -> read(pdi -> pdi.framedRoutes(Name.of(text))), text);
      assertEquals(Cause.MANDATORY_IE_INCORRECT, fault.rejection().cause());
      assertEquals(153, fault.rejection().offendingIe());
    }
  }

  @Test
  void aPrefixLongerThanAnAddressIsRefused() {
    var address =
        new UeIpAddress(false, null, Ipv6Address.parse("2001:db8::"), null, 129, false, false);
    RuleFault fault = assertThrows(RuleFault.class, () -> read(pdi -> pdi.ueIpAddresses(address)));
    assertEquals(93, fault.rejection().offendingIe());
  }

  @Test
  void aNetworkIsTheSameAsTextAndAsLabels() {
    assertEquals(
        "internet.mnc001",
        match(read(pdi -> pdi.networkInstance(Name.of("Internet.mnc001")))).networkInstance());
    Octets labels = Octets.of(8).plus(Name.of("internet").octets()).plus(Octets.of(6));
    assertEquals(
        "internet.mnc001",
        match(read(pdi -> pdi.networkInstance(new Name(labels.plus(Name.of("mnc001").octets())))))
            .networkInstance());
  }

  @Test
  void anEthernetFilterKeepsRangesAndTags() {
    EthernetPacketFilter given =
        EthernetPacketFilter.builder()
            .ethernetFilterId(4L)
            .ethernetFilterProperties(EthernetFilterProperties.of(EthernetFilterProperties.BIDE))
            .macAddresses(new MacAddress(0x10L, 0x20L, 0x1fL, null))
            .ethertype(0x0800)
            .cTag(new VlanTag(null, null, 7))
            .sdfFilters(SdfFilter.ofFlow("permit out 17 from any to assigned"))
            .build();
    EthernetPacketFilter named = EthernetPacketFilter.builder().ethernetFilterId(4L).build();
    List<EthernetFilter> filters =
        match(read(pdi -> pdi.ethernetPacketFilters(given).ethernetPacketFilters(named)))
            .ethernet()
            .filters();
    assertEquals(filters.get(0), filters.get(1));
    EthernetFilter.Addresses addresses = filters.getFirst().addresses().getFirst();
    assertEquals(new EthernetFilter.Range(0x10, 0x1f), addresses.source());
    assertEquals(new EthernetFilter.Range(0x20, 0x20), addresses.destination());
    assertEquals(17, filters.getFirst().flows().getFirst().protocol());
  }

  @Test
  void anEthernetFilterThatIsEmptyOrUnknownIsRefused() {
    for (EthernetPacketFilter given :
        List.of(
            EthernetPacketFilter.builder().build(),
            EthernetPacketFilter.builder().ethernetFilterId(4L).build())) {
      RuleFault fault =
          assertThrows(RuleFault.class, () -> read(pdi -> pdi.ethernetPacketFilters(given)));
      assertEquals(132, fault.rejection().offendingIe());
    }
  }

  @Test
  void aWholeEthernetSessionIsIdentifiedWithoutAnAddress() {
    Rules rules =
        read(
            new Part(
                Capability.ETHERNET,
                PDR,
                _ ->
                    Pdi.builder()
                        .sourceInterface(SourceInterface.CORE)
                        .ethernetPduSessionInformation(
                            EthernetPduSessionInformation.of(EthernetPduSessionInformation.ETHI)),
                pdr -> pdr.outerHeaderRemoval(null),
                UnaryOperator.identity(),
                UnaryOperator.identity()),
            EnumSet.allOf(Capability.class));
    assertTrue(match(rules).ethernet().isWholeSession());
  }

  // ---- forwarding

  @Test
  void outerHeadersAreReadByTheirKind() {
    assertEquals(
        new Far.OuterHeader.Gtpu(
            new RemoteTunnel(
                5, new java.net.InetSocketAddress(N3_IPV6.toInetAddress(), RemoteTunnel.PORT))),
        forwarding(to -> to.outerHeaderCreation(outer(OuterHeaderCreation.GTPU_UDP_IPV6, 5L, null)))
            .outer());
    assertEquals(
        new Far.OuterHeader.Udp(new java.net.InetSocketAddress(N3.toInetAddress(), 9)),
        forwarding(to -> to.outerHeaderCreation(outer(OuterHeaderCreation.UDP_IPV4, null, 9)))
            .outer());
    assertEquals(
        new Far.OuterHeader.Ip(N3.toInetAddress()),
        forwarding(to -> to.outerHeaderCreation(outer(OuterHeaderCreation.IPV4, null, null)))
            .outer());
  }

  @Test
  void aForwardingPolicyLeadsToItsNetworkAndAnUnknownOneIsRefused() {
    assertEquals(
        "n6.lan", forwarding(to -> to.forwardingPolicy(policy("scrubbing"))).networkInstance());
    RuleFault fault =
        assertThrows(RuleFault.class, () -> forwarding(to -> to.forwardingPolicy(policy("other"))));
    assertEquals(Cause.INVALID_FORWARDING_POLICY, fault.rejection().cause());
    assertEquals(41, fault.rejection().offendingIe());
  }

  private static ForwardingPolicy policy(String name) {
    return new ForwardingPolicy(Octets.adopt(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void markingSetsTheBitsUnderItsMaskOnly() {
    Far.Marking marking =
        forwarding(to -> to.transportLevelMarking(TransportLevelMarking.ofDscp(46))).marking();
    assertEquals(46 << 2 | 1, marking.applyTo(1));
  }

  @Test
  void redirectionToAUrlOrWithoutItsAddressIsRefused() {
    RuleFault url =
        assertThrows(
            RuleFault.class,
            () ->
                forwarding(to -> to.redirectInformation(redirect(RedirectInformation.URL, null))));
    assertEquals(FAR, url.rule());
    for (RedirectInformation given :
        List.of(
            redirect(RedirectInformation.IPV6, null),
            redirect(RedirectInformation.IPV4_AND_IPV6, null),
            redirect(RedirectInformation.IPV4_AND_PORT, null))) {
      RuleFault fault =
          assertThrows(RuleFault.class, () -> forwarding(to -> to.redirectInformation(given)));
      assertEquals(38, fault.rejection().offendingIe());
    }
  }

  // ---- enforcement

  @Test
  void aQerKeepsGuaranteeAndCorrelation() {
    Rules rules =
        read(
            Part.ofQer(
                Capability.PAGING_POLICY,
                qer ->
                    qer.guaranteedBitrate(new soliton.pfcp.ie.BitRates(100, 200))
                        .averagingWindow(2_000L)
                        .qerCorrelationId(new QerCorrelationId(8))),
            EnumSet.of(Capability.SHARED_RATES));
    Qer qer = Objects.requireNonNull(rules.qers().get(1L));
    assertEquals(new Qer.Guarantee(100, 200), qer.guarantee());
    assertEquals(2_000, qer.averagingMillis());
    assertEquals(8, qer.correlation());
  }

  // ---- tunnels

  @Test
  void aTunnelHasTheAddressesThatWereAskedFor() {
    RuleChanges changes =
        new RuleChanges(Rules.NONE, teids(true), means(EnumSet.allOf(Capability.class)), false);
    changes.apply(
        request(
            Part.ofPdi(
                Capability.IPV6_TUNNELS,
                pdi -> pdi.localFTeid(new FTeid.Choose(true, true, null)))));
    FTeid.Given local = (FTeid.Given) Objects.requireNonNull(changes.allocated().byPdr().get(1));
    assertEquals(N3, local.ipv4());
    assertEquals(N3_IPV6, local.ipv6());
  }

  @Test
  void aRestoredTunnelMustBeOursAndFree() {
    Teids teids = teids(false);
    Means means = means(Set.of());
    var ours = request(Part.ofPdi(Capability.ETHERNET, pdi -> pdi.localFTeid(FTeid.of(5, N3))));
    new RuleChanges(Rules.NONE, teids, means, true).apply(ours);
    RuleFault taken =
        assertThrows(
            RuleFault.class, () -> new RuleChanges(Rules.NONE, teids, means, true).apply(ours));
    assertEquals(Cause.RESTORATION_FAILURE, taken.rejection().cause());
    var foreign = request(Part.ofPdi(Capability.ETHERNET, pdi -> pdi.localFTeid(FTeid.of(6, UE))));
    RuleFault elsewhere =
        assertThrows(
            RuleFault.class, () -> new RuleChanges(Rules.NONE, teids, means, true).apply(foreign));
    assertEquals(Cause.RESTORATION_FAILURE, elsewhere.rejection().cause());
    assertNull(elsewhere.rule());
  }
}
