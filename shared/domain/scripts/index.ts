export { offerReply, rejectionReply, scriptsFor } from './scripts-for.ts';
export type { ScriptRecord } from './facts.ts';
