# Builds Steadfast and lays it out in layers: libraries change rarely, the program often.
FROM node:24-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /source
COPY .mvn .mvn
COPY pom.xml package.json package-lock.json .npmrc ./
COPY frontend frontend
COPY src/main src/main
RUN --mount=type=cache,target=/cache/maven --mount=type=cache,target=/cache/npm \
    npm_config_cache=/cache/npm mvn -B -ntp -Dmaven.repo.local=/cache/maven -Pproduction,fast -Dmaven.test.skip=true package \
 && java -Djarmode=tools -jar target/steadfast.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app steadfast \
 && install -d -o steadfast -g steadfast /app /cache
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
COPY --chmod=755 docker/start.sh docker/healthy.sh /usr/local/bin/
USER steadfast
# What the first start records, for faster later ones.
VOLUME /cache
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=6s --start-period=90s --retries=3 CMD ["healthy.sh"]
ENTRYPOINT ["start.sh"]
