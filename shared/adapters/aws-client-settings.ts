/**
 * How AWS clients behave inside a function. Throttling and 5xx are tried again by the SDK (backing off, with
 * jitter); a request that hangs is given up, and tried again too: without `throwOnRequestTimeout` the SDK would
 * only warn. At worst this takes about 15 seconds, so a function that uses it is given 20 or more.
 */
export const awsClientSettings = {
  maxAttempts: 4,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
};
