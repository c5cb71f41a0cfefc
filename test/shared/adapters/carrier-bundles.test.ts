import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const adapters = path.resolve(import.meta.dirname, '../../../shared/adapters');

// Loaders differ in what `import x from` a CommonJS module gives: what passes under vitest can fail in a bundle.
const sendNowhere = `
import { createServer } from 'node:net';
import { sendgridMails } from '${adapters}/sendgrid-mails.ts';
import { twilioTexts } from '${adapters}/twilio-texts.ts';
import { signAsTwilio, twilioSignatureCheck } from '${adapters}/twilio-signature.ts';
const server = createServer().listen(0, '127.0.0.1', () => {
  const baseUrl = 'http://127.0.0.1:' + server.address().port;
  server.close(async () => {
    const clock = { now: () => new Date().toISOString() };
    const texts = twilioTexts({ accountSid: 'AC1', authToken: 'x', sender: { from: '+15550100001' }, clock, baseUrl });
    const mails = sendgridMails({ apiKey: 'SG.x', from: 'hello@example.com', baseUrl });
    const signature = signAsTwilio('x', baseUrl, {});
    console.log(JSON.stringify([
      await texts.send({ attemptId: 'a', to: '+15550100002', body: 'Hi' }),
      await mails.send({ attemptId: 'a', to: 'sam@example.com', subject: 's', text: 't', html: 'h', headers: {} }),
      twilioSignatureCheck('x')({ url: baseUrl, params: {}, signature }),
    ]));
  });
});`;

const refused = { kind: 'later', code: 'ECONNREFUSED' };

test('the adapters work in a bundle as the deployment makes them', async () => {
  const outfile = path.join(mkdtempSync(path.join(tmpdir(), 'bundle-')), 'index.mjs');
  await build({
    stdin: { contents: sendNowhere, resolveDir: adapters, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    outfile,
    logLevel: 'error',
  });
  const { stdout } = await run(process.execPath, [outfile]);
  expect(JSON.parse(stdout)).toEqual([refused, refused, true]);
});

test('the adapters work under tsx, as `npm start` runs them', async () => {
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', sendNowhere],
    {
      cwd: adapters,
    },
  );
  expect(JSON.parse(stdout)).toEqual([refused, refused, true]);
});
