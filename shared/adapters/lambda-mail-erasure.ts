import type { MailErasure } from '../app/ports/raw-mail.ts';
import { invokeFunction } from './lambda-invoke.ts';

/**
 * Erases raw mails through the function that reads them (`functions/read-mail`), so that those who seldom erase need
 * neither S3's package nor leave to reach the mails of all.
 */
export function lambdaMailErasure(functionName: string): MailErasure {
  return {
    erase: async (owner) => {
      const { status, isFunctionError } = await invokeFunction(functionName, { erase: owner });
      if (status !== 200 || isFunctionError)
        throw new Error(`The raw mails were not erased (HTTP ${status}).`);
    },
  };
}
