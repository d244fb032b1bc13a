/// Generates TLV codecs from annotated records.
@org.jspecify.annotations.NullMarked
module soliton.tlv.processor {
  requires static org.jspecify;
  requires soliton.source;
  requires soliton.tlv;
  requires java.compiler;
}
