package health.steadfast.documents;

/**
 * A document to print.
 *
 * @param fileName safe for every file system and without the patient's name
 * @param pdf PDF/UA-1
 */
@SuppressWarnings("ArrayRecordComponent") // written once, read once
public record Paper(String fileName, byte[] pdf) {}
