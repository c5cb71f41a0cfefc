/** One import found in the source: `to` is a path from the top of the repository, or a package's name. */
export interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** Packages that only some rooms may use; everything else is judged by the rooms alone. */
const packageHomes: [RegExp, RegExp, string][] = [
  [/^aws-cdk-lib|^constructs$|^cdk-nag$/, /^infra\/(?!local\/)/, 'CDK belongs in infra'],
  [
    /^@aws-sdk\/|^@smithy\/|^twilio|^@sendgrid\/|^libsql$/,
    /^shared\/adapters\//,
    'AWS, carrier and database packages belong in adapters',
  ],
];

/** Pure packages that the domain may lean on: no clock, chance, network or files. */
const purePackages =
  /^(zod(\/mini)?|temporal-polyfill|libphonenumber-js(\/.*)?|ical\.js|ical-generator|hono\/(html|jsx.*))$/;

const own = (from: string, depth: number) => from.split('/').slice(0, depth).join('/') + '/';

/** The rooms each room may import from; `types` only with `import type`. */
const rules: { room: RegExp; may: (from: string) => RegExp[]; types: RegExp[] }[] = [
  { room: /^shared\/domain\//, may: () => [/^shared\/domain\//], types: [] },
  { room: /^shared\/app\//, may: () => [/^shared\/(domain|app)\//], types: [/^shared\/log\.ts$/] },
  {
    room: /^shared\/adapters\//,
    may: () => [/^shared\/adapters\//, /^shared\/domain\//, /^shared\/log\.ts$/],
    types: [/^shared\/app\//, /^shared\/env\.ts$/],
  },
  {
    room: /^shared\/http\//,
    may: () => [/^shared\/(http|domain|app)\//, /^shared\/(log|env)\.ts$/],
    types: [],
  },
  { room: /^shared\/(log|env)\.ts$/, may: () => [/^shared\/domain\//], types: [] },
  { room: /^shared\/aws-env\.ts$/, may: () => [/^shared\/env\.ts$/], types: [] },
  {
    room: /^functions\/[^/]+\/index\.ts$/,
    may: (from) => [new RegExp(`^${own(from, 2)}`), /^shared\//],
    types: [],
  },
  {
    room: /^functions\//,
    may: (from) => [
      new RegExp(`^${own(from, 2)}`),
      /^shared\/(domain|app|http)\//,
      /^shared\/(log|env|aws-env)\.ts$/,
    ],
    types: [],
  },
  {
    room: /^infra\/local\//,
    may: () => [
      /^infra\/local\//,
      /^shared\/(domain|app|http)\//,
      /^shared\/(log|env)\.ts$/,
      /^shared\/adapters\/(?!aws|dynamo|eventbridge|lambda|secrets|s3|sqs)/,
      /^functions\/[^/]+\/(handler|env)\.tsx?$/,
    ],
    types: [],
  },
  {
    room: /^infra\/commands\//,
    may: () => [/^infra\//, /^shared\//, /^functions\/[^/]+\/(handler|env)\.tsx?$/],
    types: [],
  },
  {
    room: /^infra\//,
    may: () => [
      /^infra\/(?!local\/)/,
      /^functions\/[^/]+\/env\.ts$/,
      /^shared\/env\.ts$/,
      /^shared\/adapters\/dynamo-table\.ts$/,
    ],
    types: [],
  },
];

function packageFault({ from, to }: Import): string | undefined {
  const home = packageHomes.find(([name]) => name.test(to));
  if (home && !home[1].test(from)) return `${from} imports ${to}: ${home[2]}.`;
  if (from.startsWith('shared/domain/') && !purePackages.test(to))
    return `${from} imports ${to}: the domain is pure, so it leans on pure packages only.`;
  return undefined;
}

/** What is wrong with an import, in words; undefined when the house allows it. */
export function faultOf(one: Import): string | undefined {
  if (!/^(shared|functions|infra|test)\//.test(one.to)) return packageFault(one);
  const rule = rules.find(({ room }) => room.test(one.from));
  if (!rule) return `${one.from} stands in no room of the house: give it one.`;
  if (rule.may(one.from).some((room) => room.test(one.to))) return undefined;
  if (one.typeOnly && rule.types.some((room) => room.test(one.to))) return undefined;
  return `${one.from} imports ${one.to}: its room may not lean on that one (CONTRIBUTING.md, "Who may import whom").`;
}
