package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.jpa.dao.data.IResourceHistoryTableDao;
import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
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
    NamedParameters named = new NamedParameters("id", ids);
    TypedQuery<ResourceHistoryTable> query =
        entities.get().createQuery(QUERY.formatted(named.names()), ResourceHistoryTable.class);
    named.set(query);
    return query.getResultList();
  }
}
