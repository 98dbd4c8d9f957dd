package health.steadfast.library;

import java.util.UUID;

/** A kept photo or film, without its bytes. */
public record StoredMedia(UUID id, String contentType, long size) {}
