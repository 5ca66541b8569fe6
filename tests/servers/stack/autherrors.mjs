// GoTrue's errors. One error has three shapes: before and since API version 2024-01-01, and OAuth's.
export class AuthError extends Error {
  constructor(status, code, message) {
    super(message);
    Object.assign(this, { status, code });
  }

  /** Returns { status, headers, body } for a caller that asks for the version (undefined: none). */
  reply(version) {
    const isNew = Date.parse(version ?? '') >= Date.parse('2024-01-01');
    return {
      status: this.status,
      headers: {
        'x-sb-error-code': this.code,
        ...(isNew ? { 'x-supabase-api-version': '2024-01-01' } : {}),
      },
      body: isNew
        ? { code: this.code, message: this.message }
        : { code: this.status, error_code: this.code, msg: this.message },
    };
  }
}

export class OAuthError extends Error {
  constructor(error, description) {
    super(description);
    this.error = error;
  }

  reply() {
    return {
      status: 400,
      headers: {},
      body: { error: this.error, error_description: this.message },
    };
  }
}

const refresh = (code, message) => new AuthError(400, code, `Invalid Refresh Token: ${message}`);

export const authErrors = {
  invalidCredentials: () => new AuthError(400, 'invalid_credentials', 'Invalid login credentials'),
  unknownGrant: () => new AuthError(400, 'invalid_credentials', 'unsupported_grant_type'),
  banned: () => new AuthError(400, 'user_banned', 'User is banned'),
  emailNotConfirmed: () => new AuthError(400, 'email_not_confirmed', 'Email not confirmed'),
  badJson: () => new AuthError(400, 'bad_json', 'Could not parse request body as JSON'),
  invalid: (message) => new AuthError(400, 'validation_failed', message),
  userExists: () => new AuthError(422, 'user_already_exists', 'User already registered'),
  weakPassword: () => new AuthError(422, 'weak_password', 'Password should be at least 6 characters.'),
  signupDisabled: () => new AuthError(422, 'signup_disabled', 'Signups not allowed for this instance'),
  otpDisabled: () => new AuthError(422, 'otp_disabled', 'Signups not allowed for otp'),
  otpExpired: () => new AuthError(403, 'otp_expired', 'Token has expired or is invalid'),
  tooManyEmails: (seconds) =>
    new AuthError(
      429,
      'over_email_send_rate_limit',
      `For security purposes, you can only request this after ${seconds} seconds.`,
    ),
  noAuthorization: () =>
    new AuthError(401, 'no_authorization', 'This endpoint requires a valid Bearer token'),
  badToken: (why) =>
    new AuthError(403, 'bad_jwt', `invalid JWT: unable to parse or verify signature, ${why}`),
  noUser: () => new AuthError(403, 'user_not_found', 'User from sub claim in JWT does not exist'),
  noSession: () =>
    new AuthError(403, 'session_not_found', 'Session from session_id claim in JWT does not exist'),
  refreshTokenRequired: () => new OAuthError('invalid_request', 'refresh_token required'),
  refreshTokenNotFound: () => refresh('refresh_token_not_found', 'Refresh Token Not Found'),
  refreshTokenUsed: () => refresh('refresh_token_already_used', 'Already Used'),
  refreshSessionNotFound: () => refresh('session_not_found', 'No Valid Session Found'),
  refreshUserBanned: () => refresh('user_banned', 'User Banned'),
  tooManyRefreshes: () =>
    new AuthError(
      409,
      'conflict',
      'Too many concurrent token refresh requests on the same session or refresh token',
    ),
};
