/// Generates PER codecs from annotated records.
@org.jspecify.annotations.NullMarked
module soliton.per.processor {
  requires static org.jspecify;
  requires soliton.source;
  requires soliton.per;
  requires java.compiler;
}
