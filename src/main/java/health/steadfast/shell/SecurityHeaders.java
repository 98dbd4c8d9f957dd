package health.steadfast.shell;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The headers of every answer. Vaadin 25.2 needs inline and evaluated scripts; all else is as strict as it goes. */
final class SecurityHeaders {

    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "frame-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), screen-wake-lock=(self)";

    private static final long ONE_YEAR_SECONDS = 31_536_000;

    private SecurityHeaders() {}

    /**
     * Content types are never guessed: Spring Security's own default.
     *
     * @param ofAPage pages are never kept, files are; and what rules a page would only make other answers longer
     */
    static void set(HeadersConfigurer<HttpSecurity> headers, RequestMatcher ofAPage) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(onPages(ofAPage, new CacheControlHeadersWriter()))
                .addHeaderWriter(onPages(ofAPage, new ContentSecurityPolicyHeaderWriter(CONTENT_SECURITY_POLICY)))
                .addHeaderWriter(onPages(ofAPage, new PermissionsPolicyHeaderWriter(PERMISSIONS_POLICY)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .httpStrictTransportSecurity(strict -> strict.maxAgeInSeconds(ONE_YEAR_SECONDS))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .xssProtection(HeadersConfigurer.XXssConfig::disable)
                .addObjectPostProcessor(new AtOnce());
    }

    private static HeaderWriter onPages(RequestMatcher ofAPage, HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(ofAPage, writer);
    }

    /**
     * Written before the request is answered: Vaadin's pages are forwarded to its servlet, and the server sends the end
     * of a forwarded answer past the filter that would add them afterwards.
     */
    private static final class AtOnce implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
