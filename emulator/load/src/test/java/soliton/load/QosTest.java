package soliton.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.gtpu.PduSessionContainer;
import soliton.nas.gsm.PduSessionModificationCommandBuilder;
import soliton.nas.gsm.PduSessionModificationCommandReject;
import soliton.nas.gsm.PduSessionModificationComplete;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.PacketFilter;
import soliton.nas.ie.Pti;
import soliton.nas.ie.QosFlowDescription;
import soliton.nas.ie.QosFlowDescriptions;
import soliton.nas.ie.QosRule;
import soliton.nas.ie.QosRules;
import soliton.ngap.Ngap;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.PduSessionResourceModifyItemModReq;
import soliton.ngap.ie.QosFlowAddOrModifyRequestItemBuilder;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.ngap.message.PduSessionResourceModifyRequest;
import soliton.ngap.message.PduSessionResourceModifyResponse;
import soliton.ngap.transfer.PduSessionResourceModifyRequestTransferBuilder;
import soliton.ngap.transfer.PduSessionResourceModifyResponseTransfer;
import soliton.ue.Phone;

class QosTest {
  private static final PduSessionId FIRST = new PduSessionId(1);
  private static final Qfi VIDEO = new Qfi(7);
  private final ScriptedNetwork net;
  private final Phone phone;

  QosTest() throws IOException {
    net = new ScriptedNetwork().start();
    phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(100);
    net.core.nas.clear();
  }

  private static QosRule video() {
    PacketFilter filter =
        PacketFilter.of(
            1,
            PacketFilter.Direction.BIDIRECTIONAL,
            List.of(PacketFilter.Component.remotePort(5004)));
    return QosRule.create(2, false, List.of(filter), 10, VIDEO);
  }

  private void modify(QosRules rules, QosFlowDescriptions flows) {
    net.core.sendGsm(
        net.core.connection(),
        new PduSessionModificationCommandBuilder(FIRST, Pti.UNASSIGNED)
            .authorizedQoSRules(rules)
            .authorizedQoSFlowDescriptions(flows)
            .build());
    net.agenda.run();
  }

  private void flow(
      @Nullable QosFlowAddOrModifyRequestItemBuilder added,
      @Nullable List<QosFlowWithCauseItem> gone) {
    Octets transfer =
        Ngap.encode(
            PduSessionResourceModifyRequestTransferBuilder.of()
                .qosFlowAddOrModifyRequestList(added == null ? null : List.of(added.build()))
                .qosFlowToReleaseList(gone)
                .build());
    var connection = net.core.connection();
    net.core.send(
        new PduSessionResourceModifyRequest(
            connection.amfId,
            connection.ranId,
            null,
            List.of(new PduSessionResourceModifyItemModReq(FIRST, null, transfer, null, null))));
    net.agenda.run();
  }

  private void addVideo() {
    flow(QosFlowAddOrModifyRequestItemBuilder.of(VIDEO), null);
    modify(
        QosRules.of(video()),
        QosFlowDescriptions.of(
            QosFlowDescription.create(VIDEO, QosFlowDescription.Parameter.fiveQi(2))));
  }

  /// UDP from the phone to a port of the data network.
  private void send(int port) {
    var address = Objects.requireNonNull(Objects.requireNonNull(phone.session(FIRST)).ipv4());
    Octets datagram = new UdpDatagram(4000, port, Octets.of(1, 2, 3)).toOctets();
    assertTrue(
        phone.send(
            FIRST,
            new Ipv4(address, ScriptedNetwork.DATA_NETWORK, Ipv4.UDP, datagram).toOctets(1)));
    net.agenda.run();
  }

  private int lastFlow() {
    return net.core.upf.containers.getLast().qfi();
  }

  @Test
  void packetsGoIntoTheFlowOfTheRuleThatTheyMatch() {
    addVideo();
    assertEquals(1, net.core.count(PduSessionModificationComplete.class));
    assertEquals(List.of(new Qfi(1), VIDEO), Objects.requireNonNull(phone.session(FIRST)).flows());
    send(5004);
    assertEquals(7, lastFlow());
    send(53);
    assertEquals(1, lastFlow());
    modify(
        QosRules.of(QosRule.delete(2)), QosFlowDescriptions.of(QosFlowDescription.delete(VIDEO)));
    send(5004);
    assertEquals(1, lastFlow());
  }

  @Test
  void baseStationCarriesNoPacketOfAFlowThatItHasNot() {
    modify(QosRules.of(video()), QosFlowDescriptions.of(QosFlowDescription.create(VIDEO)));
    int before = net.core.upf.containers.size();
    send(5004);
    assertEquals(before, net.core.upf.containers.size());
    assertEquals(1, net.gnb.traffic().dropped());
    addVideo();
    send(5004);
    assertEquals(7, lastFlow());
    flow(null, List.of(new QosFlowWithCauseItem(VIDEO, CauseRadioNetwork.UNSPECIFIED)));
    send(5004);
    assertEquals(before + 1, net.core.upf.containers.size());
  }

  @Test
  void baseStationAnswersWithTheFlowsThatItHasAdded() {
    addVideo();
    var response =
        (PduSessionResourceModifyResponse)
            net.core.ngap.stream()
                .filter(PduSessionResourceModifyResponse.class::isInstance)
                .findFirst()
                .orElseThrow();
    var items = Objects.requireNonNull(response.pduSessionResourceModifyListModRes());
    var transfer =
        Objects.requireNonNull(
            Ngap.decode(
                    items.getFirst().pduSessionResourceModifyResponseTransfer(),
                    PduSessionResourceModifyResponseTransfer.class)
                .value());
    var added = Objects.requireNonNull(transfer.qosFlowAddOrModifyResponseList());
    assertEquals(VIDEO, added.getFirst().qosFlowIdentifier());
  }

  @Test
  void changeOfAFlowThatIsNotThereIsRefused() {
    var modification =
        new QosFlowDescription(
            VIDEO,
            QosFlowDescription.Operation.MODIFY,
            false,
            List.of(QosFlowDescription.Parameter.fiveQi(2)));
    modify(QosRules.of(video()), QosFlowDescriptions.of(modification));
    var reject = (PduSessionModificationCommandReject) net.core.nas.getLast();
    assertEquals(GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION, reject.cause());
    assertEquals(List.of(new Qfi(1)), Objects.requireNonNull(phone.session(FIRST)).flows());
  }

  @Test
  void mirroredFlowIsUsedUntilItsTimerHasExpired() {
    flow(QosFlowAddOrModifyRequestItemBuilder.of(VIDEO), null);
    var address = Objects.requireNonNull(Objects.requireNonNull(phone.session(FIRST)).ipv4());
    Octets datagram = new UdpDatagram(6000, 4000, Octets.of(1)).toOctets();
    net.core.upf.down(
        new PduSessionContainer.Downlink(VIDEO.value(), true, null, null, null, null, Octets.EMPTY),
        new Ipv4(ScriptedNetwork.DATA_NETWORK, address, Ipv4.UDP, datagram).toOctets(1));
    net.agenda.run();
    send(6000);
    assertEquals(7, lastFlow());
    send(6001);
    assertEquals(1, lastFlow());
    net.agenda.advance(61_000);
    send(6000);
    assertEquals(1, lastFlow());
  }

  @Test
  void stampOfQosMonitoringIsAnsweredWithTheNextPacketOfItsFlow() {
    var address = Objects.requireNonNull(Objects.requireNonNull(phone.session(FIRST)).ipv4());
    Octets datagram = new UdpDatagram(6000, 4000, Octets.of(1)).toOctets();
    net.core.upf.down(
        new PduSessionContainer.Downlink(1, false, null, 0x1234_5678L, null, null, Octets.EMPTY),
        new Ipv4(ScriptedNetwork.DATA_NETWORK, address, Ipv4.UDP, datagram).toOctets(1));
    net.agenda.run();
    send(53);
    var times = times();
    assertNotNull(times);
    assertEquals(0x1234_5678L, times.downlinkSent());
    assertTrue(Long.compareUnsigned(times.downlinkReceived(), times.uplinkSent()) <= 0);
    send(53);
    assertNull(times());
  }

  private PduSessionContainer.@Nullable Times times() {
    return ((PduSessionContainer.Uplink) net.core.upf.containers.getLast()).times();
  }
}
