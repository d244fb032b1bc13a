/// Generates TLV codecs from annotated records.
@org.jspecify.annotations.NullMarked
module soliton.tlv.processor {
  requires static org.jspecify;
  requires soliton.source;
  requires soliton.tlv;
  requires java.compiler;

  provides javax.annotation.processing.Processor with
      soliton.tlv.processor.TlvProcessor;
}
