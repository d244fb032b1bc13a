package soliton.nas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.nas.ie.Pti;
import soliton.nas.ie.SorContainer;
import soliton.nas.ie.UpuContainer;
import soliton.nas.policy.ManageUePolicyCommand;
import soliton.nas.policy.ManageUePolicyCommandReject;
import soliton.nas.policy.ManageUePolicyComplete;
import soliton.nas.policy.PolicyResults;
import soliton.nas.policy.PolicySectionIds;
import soliton.nas.policy.PolicySections;
import soliton.nas.policy.UePolicy;
import soliton.nas.policy.UePolicyMessage;
import soliton.nas.policy.UePolicyUplink;
import soliton.nas.policy.UeStateIndication;

/// UE policy delivery, TS 24.501 annex D, steering of roaming and UE parameters update.
class UePolicyTest {
  private static final Plmn PLMN = new Plmn("999", "70");
  private static final Pti TRANSACTION = new Pti(128);

  @Test
  void policyMessagesSurviveEncodingAndDecoding() {
    var part = new PolicySections.Part(1, Octets.ofHex("0001ff"));
    var instruction = new PolicySections.Instruction(1, List.of(part));
    var deletion = new PolicySections.Instruction(2, List.of());
    var sublist = new PolicySections.Sublist(PLMN, List.of(instruction, deletion));
    var results =
        new PolicyResults(
            List.of(
                new PolicyResults.Subresult(
                    PLMN,
                    List.of(new PolicyResults.Result(1, 1), new PolicyResults.Result(2, 2)))));
    var stored = new PolicySectionIds(List.of(new PolicySectionIds.Sublist(PLMN, List.of(1, 2))));
    List<UePolicyMessage> messages =
        List.of(
            new ManageUePolicyCommand(
                TRANSACTION, new PolicySections(List.of(sublist)), Octets.of(1)),
            new ManageUePolicyComplete(TRANSACTION),
            new ManageUePolicyCommandReject(TRANSACTION, results),
            new UeStateIndication(TRANSACTION, stored, Octets.of(1), null));
    for (UePolicyMessage message : messages) {
      Octets octets = UePolicy.encode(message);
      UePolicy.Decoded decoded =
          message instanceof UePolicyUplink
              ? UePolicy.decodeUplink(octets)
              : UePolicy.decodeDownlink(octets);
      assertEquals(message, decoded.message());
      assertEquals(List.of(), decoded.diagnostics());
      for (int length = 0; length < octets.length(); length++) {
        UePolicy.decodeUplink(octets.slice(0, length));
        UePolicy.decodeDownlink(octets.slice(0, length));
      }
    }
    assertEquals(
        "8001" + "0013" + "0011" + "99f907" + "0008" + "0001" + "0004" + "01" + "0001ff" + "0002"
            + "0002" + "420101",
        UePolicy.encode(messages.getFirst()).toHex());
  }

  /// D.8.2.1, D.8.3.1, D.8.4, D.8.5.1: all of them are ignored.
  @ParameterizedTest
  @ValueSource(
      strings = {"", "80", "ff02", "8000", "8001", "8007", "8003", "80030003010203", "80040000"})
  void brokenPolicyMessagesAreIgnored(String hex) {
    UePolicy.Decoded decoded = UePolicy.decodeUplink(Octets.ofHex(hex));
    assertNull(decoded.message());
    assertEquals(
        1, decoded.diagnostics().stream().filter(d -> d.kind().isFatal()).limit(1).count());
  }

  @Test
  void containersOfTheHomeNetworkAreSplitAndJoined() {
    Octets mac = Octets.ofHex("000102030405060708090a0b0c0d0e0f");
    var steering = new SorContainer.Information(0x0a, mac, 7, Octets.ofHex("99f907c000"));
    assertEquals(Octets.ofHex("0a" + mac + "0007" + "99f907c000"), steering.toOctets());
    assertEquals(steering, SorContainer.read(steering.toOctets()));
    var steered = new SorContainer.Acknowledgement(2, mac);
    assertEquals(steered, SorContainer.read(steered.toOctets()));
    assertNull(SorContainer.read(mac));
    var update =
        new UpuContainer.Update(
            true, false, mac, 1, List.of(new UpuContainer.DataSet(2, Octets.ofHex("0101"))));
    assertEquals(Octets.ofHex("02" + mac + "0001" + "020002" + "0101"), update.toOctets());
    assertEquals(update, UpuContainer.read(update.toOctets()));
    var updated = new UpuContainer.Acknowledgement(false, mac);
    assertEquals(updated, UpuContainer.read(updated.toOctets()));
    assertNull(UpuContainer.read(update.toOctets().slice(0, 22)));
  }
}
