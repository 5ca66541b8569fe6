// The Storage API's errors as recorded: on object and bucket routes HTTP 400 whatever happened, with the
// true status as a string in the body; on tus routes the true status and the bare message.
export class StorageError extends Error {
  constructor(statusCode, error, message, code) {
    super(message);
    Object.assign(this, { statusCode: String(statusCode), error, code });
  }

  json() {
    const { statusCode, error, message, code } = this;
    return { statusCode, error, message, code };
  }

  // The shape in which @tus/server wants to be told.
  forTus() {
    return { status_code: Number(this.statusCode), body: this.message };
  }
}

const refused = (message) => new StorageError(403, 'Unauthorized', message, 'AccessDenied');

export const errors = {
  noAuthorization: () =>
    new StorageError(400, 'Error', "headers must have required property 'authorization'", 'InvalidRequest'),
  malformedToken: () => refused('Invalid Compact JWS'),
  badSignature: () => refused('signature verification failed'),
  expiredToken: () => refused('"exp" claim timestamp check failed'),
  rowLevelSecurity: () => refused('new row violates row-level security policy'),
  noSuchBucket: () => new StorageError(404, 'Bucket not found', 'Bucket not found', 'NoSuchBucket'),
  noSuchKey: () => new StorageError(404, 'not_found', 'Object not found', 'NoSuchKey'),
  keyExists: () => new StorageError(409, 'Duplicate', 'The resource already exists', 'KeyAlreadyExists'),
  bucketExists: () =>
    new StorageError(409, 'Duplicate', 'The resource already exists', 'BucketAlreadyExists'),
  tooLarge: () =>
    new StorageError(
      413,
      'Payload too large',
      'The object exceeded the maximum allowed size',
      'EntityTooLarge',
    ),
  mimeType: (type) =>
    new StorageError(415, 'invalid_mime_type', `mime type ${type} is not supported`, 'InvalidMimeType'),
  invalidKey: (key) => new StorageError(400, 'InvalidKey', `Invalid key: ${key}`, 'InvalidKey'),
  invalidRequest: (message) => new StorageError(400, 'Error', message, 'InvalidRequest'),
  metadataRequired: () => new StorageError(400, 'Error', 'Metadata header is required', 'InvalidRequest'),
  invalidUploadId: () => new StorageError(400, 'Error', 'Invalid upload id', 'InvalidUploadId'),
};

/** What PostgreSQL said while a row of storage.objects was written. */
export function fromDatabase(error) {
  if (error.code === '42501') return errors.rowLevelSecurity();
  if (error.code === '23505') return errors.keyExists();
  if (error.code === '23503') return errors.noSuchBucket();
  return error;
}
