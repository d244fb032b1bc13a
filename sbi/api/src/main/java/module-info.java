/// One interface per service of the service-based architecture (TS 29.5xx).
@org.jspecify.annotations.NullMarked
module soliton.sbi {
  requires static org.jspecify;
  requires transitive soliton.base;
}
