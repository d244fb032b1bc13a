package soliton.per;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The sealed interface gathers types that are encoded for themselves, each alone: the messages of
/// a protocol or the containers it carries. A codec that finds the codec of each is generated; it
/// looks through the permitted types in their order, so that the frequent ones stand first.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Family {}
