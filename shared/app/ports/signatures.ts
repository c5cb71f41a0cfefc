/** Whether a form posted to one of our addresses was really posted by the carrier of texts. */
export interface FormSignatureCheck {
  (call: {
    /** The public address that was called: our own base, the path and the query as they came. */
    url: string;
    /** Every field of the form, untrimmed; an empty one included. */
    params: Readonly<Record<string, string | string[]>>;
    signature: string | undefined;
  }): boolean;
}

/** Whether a body posted to one of our addresses was really posted by the carrier of mail. */
export interface BodySignatureCheck {
  (call: {
    /** The body as it came, byte for byte. */
    body: Uint8Array;
    /** Names in lower case. */
    headers: Readonly<Record<string, string | undefined>>;
  }): boolean;
}
