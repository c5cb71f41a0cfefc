import { sealTicket } from '../../shared/app/links.ts';
import type { RecordedEvent } from '../../shared/domain/record/event.ts';
import { memoryWorld } from './memory-world.ts';
import { acme, cookieOf, pagesSite, sam, withInterview } from './pages-site.ts';

const at = '2026-12-08T16:00:00Z';
const asked: RecordedEvent[] = [
  { type: 'nudged', step: 'debrief', date: '2026-12-01', id: 'e1', at: '2026-12-01T22:00:00Z' },
  { type: 'thanked', id: 'e2', at: '2026-12-01T23:00:00Z' },
];

/** Sam's site with interviews in every state, served on loopback; every page has a name and a path. */
export async function furnishedSite() {
  const world = memoryWorld({ now: '2026-12-08T16:45:00Z', site: { inboundDomain: 'in.example.com' } });
  const account = await sam(world);
  await withInterview(world, account, acme, asked);
  await withInterview(
    world,
    account,
    { ...acme, company: 'Bright' },
    [{ type: 'rejected', id: 'r', at }],
    'bright',
  );
  await withInterview(
    world,
    account,
    { ...acme, company: 'Cedar' },
    [{ type: 'offer', inWriting: false, id: 'o', at }],
    'cedar',
  );
  await withInterview(world, account, { ...acme, company: 'Elm' }, [{ type: 'paused', id: 'p', at }], 'elm');
  const site = await pagesSite(world);
  const paths: Record<string, string> = {
    form: '/',
    list: '/interviews',
    interview: '/interviews/acme',
    rejected: '/interviews/bright',
    offer: '/interviews/cedar',
    paused: '/interviews/elm',
    correct: '/interviews/acme/correct',
    delete: '/interviews/acme/delete',
    settings: '/me',
    erase: '/me/erase',
    playbooks: '/playbooks',
    terms: '/terms',
    privacy: '/privacy',
    unknown: '/nowhere',
    outcome: `/o/${sealTicket(world, { p: 'sam', r: 'acme', u: 'outcome', s: 'call' })}`,
    unsubscribe: `/u/${sealTicket(world, { p: 'sam', u: 'unsubscribe' })}`,
  };
  const cookie = {
    name: 'ringback',
    value: (await cookieOf(world, account)).replace('ringback=', ''),
    url: site.url,
  };
  return { ...site, paths, cookie };
}
