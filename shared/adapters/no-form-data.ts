/**
 * Stands in for `form-data` in what is bundled (`infra/esbuild-options.ts`): axios, under SendGrid's client, would
 * use it for multipart forms, which mail is not, and it brings a table of every media type there is (134 KB).
 */
export default class NoFormData {
  append(): never {
    throw new Error('Multipart forms were left out of this bundle.');
  }
}
