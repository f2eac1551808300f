package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.jpa.dao.data.IResourceHistoryTableDao;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.ReflectionUtils;

/**
 * Reads the versions of the resources that a search found, as HAPI's repository does, by queries
 * that Hibernate translates once: HAPI's has a list for its parameter, which is translated anew for
 * each search. HAPI fills longer lists up to a few sizes, so there are few queries.
 */
final class CurrentVersions implements BeanPostProcessor, MethodInterceptor {
  private static final Method REPLACED =
      Objects.requireNonNull(
          ReflectionUtils.findMethod(
              IResourceHistoryTableDao.class,
              "findCurrentVersionsByResourcePidsAndFetchResourceTable",
              List.class));

  private static final String QUERY =
      """
      SELECT version FROM ResourceHistoryTable version
      JOIN FETCH version.myResourceTable resource
      WHERE resource.myPid IN (%s) AND resource.myVersion = version.myResourceVersion
      """;

  private final Supplier<EntityManager> entities;

  CurrentVersions(Supplier<EntityManager> entities) {
    this.entities = entities;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof IResourceHistoryTableDao)) {
      return bean;
    }
    ProxyFactory proxy = new ProxyFactory(bean);
    proxy.addAdvice(this);
    return proxy.getProxy();
  }

  @Override
  public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
    return invocation.getMethod().equals(REPLACED)
        ? read((List<?>) invocation.getArguments()[0])
        : invocation.proceed();
  }

  private List<ResourceHistoryTable> read(List<?> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    // A list of one name is a parameter that may be a list, and so translated anew.
    int size = Math.max(2, ids.size());
    TypedQuery<ResourceHistoryTable> query =
        entities.get().createQuery(QUERY.formatted(names(size)), ResourceHistoryTable.class);
    for (int i = 0; i < size; i++) {
      query.setParameter("id" + i, (JpaPid) ids.get(Math.min(i, ids.size() - 1)));
    }
    return query.getResultList();
  }

  private static String names(int size) {
    return IntStream.range(0, size).mapToObj(i -> ":id" + i).collect(Collectors.joining(", "));
  }
}
