package health.steadfast.shared;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the modules have jobs. A job works for one clinic, in one scope and one transaction at a time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JobConfiguration {}
