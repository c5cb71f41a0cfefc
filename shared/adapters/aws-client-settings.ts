/**
 * How AWS clients behave inside a function: throttling and 5xx are tried again by the SDK (backing off, with
 * jitter), and a connection that hangs is given up early enough that the tries fit into the function's time.
 */
export const awsClientSettings = {
  maxAttempts: 4,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 3000 },
};
