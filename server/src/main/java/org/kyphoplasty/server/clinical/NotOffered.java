package org.kyphoplasty.server.clinical;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Stands in for a part of HAPI that its beans ask for but that this server does not offer. */
final class NotOffered {
  private NotOffered() {}

  /** A stand-in whose every method fails with what is not offered. */
  static <T> T as(Class<T> type, String what) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer(proxy, method, arguments, what)));
  }

  private static Object answer(Object proxy, Method method, Object[] arguments, String what) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> what + " (not offered)";
      default -> throw new UnsupportedOperationException("This server offers no " + what);
    };
  }
}
