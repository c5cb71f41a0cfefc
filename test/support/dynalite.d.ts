declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** A DynamoDB look-alike in memory. */
  export default function dynalite(options: { createTableMs?: number; deleteTableMs?: number }): Server;
}
