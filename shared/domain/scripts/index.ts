export { offerReply, rejectionReply, scriptsFor } from './scripts-for.ts';
