package health.steadfast.library;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The limits of photos and films are settings of the installation. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaLimits.class)
class MediaConfiguration {}
