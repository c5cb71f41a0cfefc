/** Keeps inbound mails as they came, byte for byte: a mail is acknowledged once it is kept. */
export interface RawMails {
  /**
   * Keeps `bytes` under `id`, a name of our own making (letters, digits, `-` and `_`; at most 128). Once it
   * resolves they outlive the process. Keeping the same again is no fault.
   */
  keep(id: string, bytes: Uint8Array): Promise<void>;
  get(id: string): Promise<Uint8Array | undefined>;
  /** Removes it; one that is gone already is as good. */
  remove(id: string): Promise<void>;
  /** Removes all whose name begins with `owner` and a hyphen: those of one person. */
  removeOf(owner: string): Promise<void>;
}

/** Erases the raw mails of a person who leaves, wherever they are kept. Throws when it could not. */
export interface MailErasure {
  erase(owner: string): Promise<void>;
}
