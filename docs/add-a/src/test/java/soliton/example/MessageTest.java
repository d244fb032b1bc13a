package soliton.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soliton.base.Octets;
import soliton.base.Tac;
import soliton.example.message.MeterCause;
import soliton.example.message.Meters;
import soliton.example.message.Quantity;
import soliton.example.message.Reading;
import soliton.example.message.ReadingReject;
import soliton.example.message.ReadingRequest;
import soliton.example.message.ReadingResponse;
import soliton.example.report.MeterItem;
import soliton.example.report.MeterReport;
import soliton.example.report.ReportReason;
import soliton.example.report.Reports;

class MessageTest {
  @Test
  void theOctetsAreThoseOfTheTable() {
    assertEquals("0102", Meters.encode(new ReadingRequest(Quantity.WATER, null)).toHex());
    assertEquals(
        "01021003000007", Meters.encode(new ReadingRequest(Quantity.WATER, new Tac(7))).toHex());
    assertEquals(
        "02000004d22001ff",
        Meters.encode(new ReadingResponse(new Reading(1234), Octets.of(0xFF))).toHex());
  }

  @Test
  void whatWasWrittenIsRead() {
    for (var message :
        List.of(
            new ReadingRequest(Quantity.ENERGY, new Tac(0xFFFFFF)),
            new ReadingResponse(new Reading(0xFFFFFFFFL), null),
            new ReadingReject(MeterCause.NOT_READABLE))) {
      Meters.Decoded decoded = Meters.decode(Meters.encode(message));
      assertEquals(message, decoded.message());
      assertEquals(List.of(), decoded.diagnostics());
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'', message_too_short message type value=0",
    "77, unknown_message_type message type value=119",
    "010F, invalid_mandatory quantity value=15",
    "020000, missing_mandatory reading",
  })
  void whatCannotBeUsedIsToldAndNotThrown(String hex, String diagnostic) {
    Meters.Decoded decoded = Meters.decode(Octets.ofHex(hex));
    assertNull(decoded.message());
    assertEquals(diagnostic, decoded.diagnostics().getFirst().toString());
  }

  @Test
  void anOptionalElementThatCannotBeReadIsTreatedAsAbsent() {
    Meters.Decoded decoded = Meters.decode(Octets.ofHex("010210020007"));
    assertEquals(new ReadingRequest(Quantity.WATER, null), decoded.message());
    assertEquals(1, decoded.diagnostics().size());
  }

  @Test
  void aReportIsReadAsItWasWritten() {
    MeterReport report =
        new MeterReport(
            List.of(new MeterItem(7, 1234, null), new MeterItem(8, 0xFFFFFFFFL, null)),
            ReportReason.ASKED,
            null);
    Reports.Decoded decoded = Reports.decode(Reports.encode(report));
    assertEquals(report, decoded.message());
    assertEquals(List.of(), decoded.diagnostics());
  }

  @Test
  void aValueBeyondItsRangeIsRefusedByName() {
    MeterReport report =
        new MeterReport(List.of(new MeterItem(65536, 0, null)), ReportReason.ASKED, null);
    var fault = assertThrows(IllegalArgumentException.class, () -> Reports.encode(report));
    assertTrue(String.valueOf(fault.getMessage()).contains("MeterItem.meter"), fault::toString);
  }

  @Test
  void everyTruncationOfAReportIsAnsweredWithoutException() {
    Octets whole =
        Reports.encode(
            new MeterReport(List.of(new MeterItem(7, 1, null)), ReportReason.ASKED, null));
    for (int length = 0; length < whole.length(); length++) {
      assertNull(Reports.decode(whole.slice(0, length)).message(), "of " + length + " octets");
    }
  }
}
